package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A named setting of a server or of one transaction. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Option {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public @Nullable String name;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
