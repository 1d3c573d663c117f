package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The question for the state of an order, by its number alone.
 *
 * <p>{@code OrderStatusRequestIDInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderStatusRequestIDInfo {
    /** {@code @orderStatusRequestID}, required. */
    @XmlAttribute(name = "orderStatusRequestID", required = true)
    public @Nullable String orderStatusRequestId;

    /** {@code @orderStatusRequestDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String orderStatusRequestDate;
}
