package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A reference number and the list it belongs to. */
@XmlAccessorType(XmlAccessType.FIELD)
public class IdReference {
    /** {@code @identifier}, required. */
    @XmlAttribute(required = true)
    public @Nullable String identifier;

    /** {@code @domain}, required. */
    @XmlAttribute(required = true)
    public @Nullable String domain;

    /** {@code Creator}, optional. */
    @XmlElement(name = "Creator")
    public @Nullable LocalizedText creator;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;
}
