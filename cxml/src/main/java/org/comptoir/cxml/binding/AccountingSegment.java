package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A segment of an account. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AccountingSegment {
    /** {@code @id}, required. */
    @XmlAttribute(required = true)
    public @Nullable String id;

    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code Description}, required. */
    @XmlElement(name = "Description", required = true)
    public @Nullable Description description;
}
