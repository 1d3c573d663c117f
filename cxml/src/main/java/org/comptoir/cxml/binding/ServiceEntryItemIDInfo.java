package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a service sheet, by its number alone.
 *
 * <p>{@code ServiceEntryItemIDInfo}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ServiceEntryItemIDInfo {
    /** {@code @serviceLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String serviceLineNumber;

    /** {@code @serviceEntryID}, required. */
    @XmlAttribute(name = "serviceEntryID", required = true)
    public @Nullable String serviceEntryId;

    /** {@code @serviceEntryDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String serviceEntryDate;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
