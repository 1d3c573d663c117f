package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * A country or its dialling code.
 *
 * <p>Used for {@code Country} and {@code CountryCode}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Country {
    /** {@code @isoCountryCode}, required. */
    @XmlAttribute(required = true)
    public @Nullable String isoCountryCode;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
