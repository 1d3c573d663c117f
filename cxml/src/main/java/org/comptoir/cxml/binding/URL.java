package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** An address; the {@code name} tells it from its neighbours. */
@XmlAccessorType(XmlAccessType.FIELD)
public class URL {
    /** {@code @name}, optional. */
    @XmlAttribute
    public String name;

    /** The text. */
    @XmlValue
    public String value;
}
