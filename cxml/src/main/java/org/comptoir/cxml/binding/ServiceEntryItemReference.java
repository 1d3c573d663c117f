package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A line of a service sheet, by its number and its document.
 *
 * <p>{@code ServiceEntryItemReference}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ServiceEntryItemReference {
    /** {@code @serviceLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String serviceLineNumber;

    /** {@code @serviceEntryID}, optional. */
    @XmlAttribute(name = "serviceEntryID")
    public @Nullable String serviceEntryId;

    /** {@code @serviceEntryDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String serviceEntryDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
