package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is wanted.
 *
 * <p>Used for {@code AutoPublish}, {@code URLPost} (in the DTDs from 1.2.014).
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Switch {
    /** {@code @enabled}, required. */
    @XmlAttribute(required = true)
    public @Nullable String enabled;
}
