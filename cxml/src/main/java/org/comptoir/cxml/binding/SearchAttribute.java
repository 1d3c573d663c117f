package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * An attribute to search by.
 *
 * <p>{@code SearchAttribute}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SearchAttribute {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public @Nullable String name;

    /** {@code @type}, optional. */
    @XmlAttribute
    public @Nullable String type;
}
