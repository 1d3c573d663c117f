package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an article for one search group.
 *
 * <p>{@code SearchGroupData}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SearchGroupData {
    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code SearchDataElement}, any number. */
    @XmlElement(name = "SearchDataElement")
    public final List<SearchDataElement> searchDataElement = new ArrayList<>(0);
}
