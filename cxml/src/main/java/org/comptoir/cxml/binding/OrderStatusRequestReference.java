package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The question for the state of an order, by its number and its document.
 *
 * <p>{@code OrderStatusRequestReference}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderStatusRequestReference {
    /** {@code @orderStatusRequestID}, optional. */
    @XmlAttribute(name = "orderStatusRequestID")
    public @Nullable String orderStatusRequestId;

    /** {@code @orderStatusRequestDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String orderStatusRequestDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
