package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** The state of a sourcing session. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SourcingStatus {
    /** {@code @action}, optional. One of {@code approve}, {@code cancel}, {@code deny}. */
    @XmlAttribute
    @Allowed({"approve", "cancel", "deny"})
    public @Nullable String action;

    /** {@code @xml:lang}, required. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace", required = true)
    public @Nullable String lang;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
