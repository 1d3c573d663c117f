package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The term of a contract that a price comes from.
 *
 * <p>{@code TermReference}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class TermReference {
    /** {@code @termName}, required. */
    @XmlAttribute(required = true)
    public @Nullable String termName;

    /** {@code @term}, required. */
    @XmlAttribute(required = true)
    public @Nullable String term;
}
