package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** An earlier document, by its payloadID. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DocumentReference {
    /** {@code @payloadID}, required. */
    @XmlAttribute(name = "payloadID", required = true)
    public @Nullable String payloadId;
}
