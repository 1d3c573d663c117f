package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * <p>{@code ItemStatus}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ItemStatus {
    /** {@code @type}, required. */
    @XmlAttribute(required = true)
    public @Nullable String type;

    /** {@code @code}, optional. */
    @XmlAttribute
    public @Nullable String code;

    /** {@code @parentLineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String parentLineNumber;

    /** {@code ReferenceDocumentInfo}, required. */
    @XmlElement(name = "ReferenceDocumentInfo", required = true)
    public @Nullable ReferenceDocumentInfo referenceDocumentInfo;

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);
}
