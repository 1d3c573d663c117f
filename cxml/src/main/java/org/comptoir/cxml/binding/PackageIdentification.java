package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The numbers on the parcels, from the first to the last.
 *
 * <p>{@code PackageIdentification}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PackageIdentification {
    /** {@code @rangeBegin}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String rangeBegin;

    /** {@code @rangeEnd}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String rangeEnd;
}
