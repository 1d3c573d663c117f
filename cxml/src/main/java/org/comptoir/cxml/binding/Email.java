package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** An electronic mail address. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Email {
    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** {@code @preferredLang}, optional. */
    @XmlAttribute
    public @Nullable String preferredLang;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
