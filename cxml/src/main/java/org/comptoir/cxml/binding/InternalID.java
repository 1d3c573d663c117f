package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** The number of a document inside one system. */
@XmlAccessorType(XmlAccessType.FIELD)
public class InternalID {
    /** {@code @domain}, optional. */
    @XmlAttribute
    public @Nullable String domain;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
