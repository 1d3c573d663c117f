package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * A mark of a line, with its kind.
 *
 * <p>{@code Indicator}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Indicator {
    /** {@code @type}, optional. */
    @XmlAttribute
    public @Nullable String type;

    /** {@code @level}, optional. One of {@code warning}, {@code error}. */
    @XmlAttribute
    @Allowed({"warning", "error"})
    public @Nullable String level;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
