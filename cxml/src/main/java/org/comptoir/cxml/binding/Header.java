package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Who sends what to whom; absent from a Response. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("From, To, Sender, (Path, OriginalDocument)?")
public class Header {
    /** {@code From}, required. */
    @XmlElement(name = "From", required = true)
    public @Nullable Party from;

    /** {@code To}, required. */
    @XmlElement(name = "To", required = true)
    public @Nullable Party to;

    /** {@code Sender}, required. */
    @XmlElement(name = "Sender", required = true)
    public @Nullable Sender sender;

    /** {@code Path}, optional. */
    @XmlElement(name = "Path")
    public @Nullable Path path;

    /** {@code OriginalDocument}, optional. */
    @XmlElement(name = "OriginalDocument")
    public @Nullable OriginalDocument originalDocument;
}
