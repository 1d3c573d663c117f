package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A document that comes as a part of the same message.
 *
 * <p>{@code cXMLAttachment}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class CxmlAttachment {
    /** {@code Attachment}, required. */
    @XmlElement(name = "Attachment", required = true)
    public @Nullable Attachment attachment;
}
