package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A file that goes with the document; {@code cid:} addresses name a part of the same message. */
@XmlRootElement(name = "Attachment")
@XmlAccessorType(XmlAccessType.FIELD)
public class Attachment {
    /** {@code @visibility}, optional. One of {@code internal}. */
    @XmlAttribute
    @Allowed("internal")
    public @Nullable String visibility;

    /** {@code URL}, required. */
    @XmlElement(name = "URL", required = true)
    public @Nullable URL url;
}
