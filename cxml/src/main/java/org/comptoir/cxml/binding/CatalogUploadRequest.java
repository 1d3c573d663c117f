package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A catalog for the buyer: what it is called, what to do with it, and the file as an attachment.
 *
 * <p>{@code CatalogUploadRequest}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class CatalogUploadRequest {
    /** {@code @operation}, required. One of {@code new}, {@code update}. */
    @XmlAttribute(required = true)
    @Allowed({"new", "update"})
    public @Nullable String operation;

    /** {@code CatalogName}, required. */
    @XmlElement(name = "CatalogName", required = true)
    public @Nullable LocalizedText catalogName;

    /** {@code Description}, required. */
    @XmlElement(name = "Description", required = true)
    public @Nullable Description description;

    /** {@code Attachment}, required. */
    @XmlElement(name = "Attachment", required = true)
    public @Nullable Attachment attachment;

    /** {@code Commodities}, optional. */
    @XmlElement(name = "Commodities")
    public @Nullable Commodities commodities;

    /** {@code AutoPublish}, optional. */
    @XmlElement(name = "AutoPublish")
    public @Nullable Switch autoPublish;

    /** {@code Notification}, required. */
    @XmlElement(name = "Notification", required = true)
    public @Nullable Notification notification;
}
