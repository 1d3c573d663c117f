package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A document that was sent to somebody else, as an attachment or inside.
 *
 * <p>{@code CopyRequest}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("cXMLAttachment | cXML")
public class CopyRequest {
    /**
     * {@code @processingMode}, optional, in the DTDs from 1.2.050. One of {@code info}, {@code process},
     * {@code copy}.
     */
    @XmlAttribute
    @Allowed({"info", "process", "copy"})
    public @Nullable String processingMode;

    /** {@code cXMLAttachment}, one of a choice. */
    @XmlElement(name = "cXMLAttachment")
    public @Nullable CxmlAttachment cxmlAttachment;

    /** {@code cXML}, one of a choice. */
    @XmlElement(name = "cXML")
    public @Nullable CXML cxml;
}
