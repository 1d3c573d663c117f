package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** What became of a document. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Status {
    /** {@code @code}, required. */
    @XmlAttribute(required = true)
    public @Nullable String code;

    /** {@code @text}, required. */
    @XmlAttribute(required = true)
    public @Nullable String text;

    /** {@code @xml:lang}, optional. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
