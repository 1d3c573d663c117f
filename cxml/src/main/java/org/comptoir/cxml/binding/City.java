package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A city, with its code if it has one. */
@XmlAccessorType(XmlAccessType.FIELD)
public class City {
    /** {@code @cityCode}, optional. */
    @XmlAttribute
    public @Nullable String cityCode;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
