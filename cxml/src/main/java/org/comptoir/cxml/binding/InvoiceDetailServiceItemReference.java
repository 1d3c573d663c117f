package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of the order that is charged, and which service it was.
 *
 * <p>{@code InvoiceDetailServiceItemReference}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailServiceItemReference {
    /** {@code @lineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String lineNumber;

    /** {@code Classification}, any number. */
    @XmlElement(name = "Classification")
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code ItemID}, optional. */
    @XmlElement(name = "ItemID")
    public @Nullable ItemID itemId;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;
}
