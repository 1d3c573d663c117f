package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Totals of the cart and what may follow. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PunchOutOrderMessageHeader {
    /** {@code @operationAllowed}, required. One of {@code create}, {@code inspect}, {@code edit}. */
    @XmlAttribute(required = true)
    @Allowed({"create", "inspect", "edit"})
    public @Nullable String operationAllowed;

    /** {@code @quoteStatus}, {@code final} when absent. One of {@code pending}, {@code final}. */
    @XmlAttribute
    @Allowed({"pending", "final"})
    public String quoteStatus = "final";

    /** {@code SourcingStatus}, optional. */
    @XmlElement(name = "SourcingStatus")
    public @Nullable SourcingStatus sourcingStatus;

    /** {@code Total}, required. */
    @XmlElement(name = "Total", required = true)
    public @Nullable Total total;

    /** {@code ShipTo}, optional. */
    @XmlElement(name = "ShipTo")
    public @Nullable ShipTo shipTo;

    /** {@code Shipping}, optional. */
    @XmlElement(name = "Shipping")
    public @Nullable Shipping shipping;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code SupplierOrderInfo}, optional. */
    @XmlElement(name = "SupplierOrderInfo")
    public @Nullable SupplierOrderInfo supplierOrderInfo;
}
