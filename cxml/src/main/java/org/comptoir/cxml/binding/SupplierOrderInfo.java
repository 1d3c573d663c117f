package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The supplier's own number of the order. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierOrderInfo {
    /** {@code @orderID}, required. */
    @XmlAttribute(name = "orderID", required = true)
    public @Nullable String orderId;

    /** {@code @orderDate}, optional. */
    @XmlAttribute
    public @Nullable String orderDate;
}
