package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Whom to tell what became of an uploaded catalog.
 *
 * <p>{@code Notification}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Notification {
    /** {@code Email}, optional. */
    @XmlElement(name = "Email")
    public @Nullable Email email;

    /** {@code URLPost}, optional. */
    @XmlElement(name = "URLPost")
    public @Nullable Switch urlPost;
}
