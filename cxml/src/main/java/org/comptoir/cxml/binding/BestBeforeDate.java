package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The day until which goods are good.
 *
 * <p>{@code BestBeforeDate}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class BestBeforeDate {
    /** {@code @date}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String date;
}
