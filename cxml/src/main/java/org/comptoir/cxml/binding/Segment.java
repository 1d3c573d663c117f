package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A segment of an account, older form. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Segment {
    /** {@code @type}, required. */
    @XmlAttribute(required = true)
    public @Nullable String type;

    /** {@code @id}, required. */
    @XmlAttribute(required = true)
    public @Nullable String id;

    /** {@code @description}, required. */
    @XmlAttribute(required = true)
    public @Nullable String description;
}
