package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The document a marketplace forwards. */
@XmlAccessorType(XmlAccessType.FIELD)
public class OriginalDocument {
    /** {@code @payloadID}, required. */
    @XmlAttribute(name = "payloadID", required = true)
    public @Nullable String payloadId;
}
