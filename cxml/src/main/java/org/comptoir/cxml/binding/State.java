package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A state, county or region. */
@XmlAccessorType(XmlAccessType.FIELD)
public class State {
    /** {@code @isoStateCode}, optional. */
    @XmlAttribute
    public @Nullable String isoStateCode;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
