package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A telephone number in its parts. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TelephoneNumber {
    /** {@code CountryCode}, required. */
    @XmlElement(name = "CountryCode", required = true)
    public @Nullable Country countryCode;

    /** {@code AreaOrCityCode}, required. */
    @XmlElement(name = "AreaOrCityCode", required = true)
    public @Nullable String areaOrCityCode;

    /** {@code Number}, required. */
    @XmlElement(name = "Number", required = true)
    public @Nullable String number;

    /** {@code Extension}, optional. */
    @XmlElement(name = "Extension")
    public @Nullable String extension;
}
