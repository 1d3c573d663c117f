package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A document, by its number and kind.
 *
 * <p>{@code DocumentInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class DocumentInfo {
    /** {@code @documentID}, required. */
    @XmlAttribute(name = "documentID", required = true)
    public @Nullable String documentId;

    /** {@code @documentType}, required. */
    @XmlAttribute(required = true)
    public @Nullable String documentType;

    /** {@code @documentDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String documentDate;
}
