package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A commodity code and its scheme, such as UNSPSC. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Classification {
    /** {@code @domain}, required. */
    @XmlAttribute(required = true)
    public @Nullable String domain;

    /** {@code @code}, optional. */
    @XmlAttribute
    public @Nullable String code;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
