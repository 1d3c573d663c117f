package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** From when to when. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Period {
    /** {@code @startDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String startDate;

    /** {@code @endDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String endDate;
}
