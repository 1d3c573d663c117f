package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** The manufacturer of an article. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ManufacturerName {
    /** {@code @xml:lang}, optional. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
