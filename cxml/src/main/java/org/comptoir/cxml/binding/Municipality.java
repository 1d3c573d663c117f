package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A part of a city. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Municipality {
    /** {@code @municipalityCode}, optional. */
    @XmlAttribute
    public @Nullable String municipalityCode;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
