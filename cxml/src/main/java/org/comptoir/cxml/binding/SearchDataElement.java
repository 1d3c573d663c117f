package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The value of one search attribute.
 *
 * <p>{@code SearchDataElement}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SearchDataElement {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public @Nullable String name;

    /** {@code @value}, required. */
    @XmlAttribute(required = true)
    public @Nullable String value;
}
