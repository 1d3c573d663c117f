package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of articles that are searched by the same attributes.
 *
 * <p>{@code SearchGroup}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SearchGroup {
    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code SearchAttribute}, one or more. */
    @XmlElement(name = "SearchAttribute", required = true)
    public final List<SearchAttribute> searchAttribute = new ArrayList<>(0);
}
