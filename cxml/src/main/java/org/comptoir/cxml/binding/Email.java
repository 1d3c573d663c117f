package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** An electronic mail address. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Email {
    /** {@code @name}, optional. */
    @XmlAttribute
    public String name;

    /** {@code @preferredLang}, optional. */
    @XmlAttribute
    public String preferredLang;

    /** The text. */
    @XmlValue
    public String value;
}
