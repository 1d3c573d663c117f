package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** An address; the {@code name} tells it from its neighbours. */
@XmlAccessorType(XmlAccessType.FIELD)
public class URL {
    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
