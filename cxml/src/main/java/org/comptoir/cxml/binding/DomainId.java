package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * An identifier and the list it comes from.
 *
 * <p>Used for {@code SupplierID}, {@code CarrierIdentifier}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class DomainId {
    /** {@code @domain}, required. */
    @XmlAttribute(required = true)
    public @Nullable String domain;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
