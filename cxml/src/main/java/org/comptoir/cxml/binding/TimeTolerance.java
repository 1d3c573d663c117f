package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * How far a date may be off.
 *
 * <p>{@code TimeTolerance}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class TimeTolerance {
    /** {@code @limit}, required. */
    @XmlAttribute(required = true)
    public @Nullable String limit;

    /** {@code @type}, {@code days} when absent. One of {@code minutes}, {@code hours}, {@code days}, {@code weeks}. */
    @XmlAttribute
    @Allowed({"minutes", "hours", "days", "weeks"})
    public String type = "days";
}
