package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The order a document is about, by its number and its document.
 *
 * <p>{@code OrderReference}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderReference {
    /** {@code @orderID}, optional. */
    @XmlAttribute(name = "orderID")
    public @Nullable String orderId;

    /** {@code @orderDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String orderDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
