package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document of any kind.
 *
 * <p>{@code DocumentStatus}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class DocumentStatus {
    /** {@code @type}, required. */
    @XmlAttribute(required = true)
    public @Nullable String type;

    /** {@code DocumentInfo}, optional. */
    @XmlElement(name = "DocumentInfo")
    public @Nullable DocumentInfo documentInfo;

    /** {@code ItemStatus}, any number. */
    @XmlElement(name = "ItemStatus")
    public final List<ItemStatus> itemStatus = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);
}
