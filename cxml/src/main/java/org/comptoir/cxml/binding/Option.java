package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** A named setting of a server or of one transaction. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Option {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public String name;

    /** The text. */
    @XmlValue
    public String value;
}
