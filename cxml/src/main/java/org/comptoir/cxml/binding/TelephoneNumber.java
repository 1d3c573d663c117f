package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** A telephone number in its parts. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TelephoneNumber {
    /** {@code CountryCode}, required. */
    @XmlElement(name = "CountryCode", required = true)
    public Country countryCode;

    /** {@code AreaOrCityCode}, required. */
    @XmlElement(name = "AreaOrCityCode", required = true)
    public String areaOrCityCode;

    /** {@code Number}, required. */
    @XmlElement(name = "Number", required = true)
    public String number;

    /** {@code Extension}, optional. */
    @XmlElement(name = "Extension")
    public String extension;
}
