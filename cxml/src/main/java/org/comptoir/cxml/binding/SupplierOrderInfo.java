package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The supplier's own number of the order. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierOrderInfo {
    /** {@code @orderID}, required. */
    @XmlAttribute(name = "orderID", required = true)
    public String orderId;

    /** {@code @orderDate}, optional. */
    @XmlAttribute
    public String orderDate;
}
