package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A reference to a file kept at the sender. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AttachmentReference {
    /** {@code @length}, optional. */
    @XmlAttribute
    public @Nullable String length;

    /** {@code @version}, optional. */
    @XmlAttribute
    public @Nullable String version;

    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code Description}, required. */
    @XmlElement(name = "Description", required = true)
    public @Nullable Description description;

    /** {@code InternalID}, required. */
    @XmlElement(name = "InternalID", required = true)
    public @Nullable InternalID internalId;

    /** {@code URL}, optional. */
    @XmlElement(name = "URL")
    public @Nullable URL url;
}
