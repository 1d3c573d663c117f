package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The order or the agreement that is charged.
 *
 * <p>{@code InvoiceDetailOrderInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("(OrderReference, (MasterAgreementReference | MasterAgreementIDInfo)?, SupplierOrderInfo?) | "
        + "(MasterAgreementReference, OrderIDInfo?, SupplierOrderInfo?) | (MasterAgreementIDInfo, "
        + "OrderIDInfo?, SupplierOrderInfo?) | (OrderIDInfo, SupplierOrderInfo?) | SupplierOrderInfo")
public class InvoiceDetailOrderInfo {
    /** {@code OrderReference}, one of a choice. */
    @XmlElement(name = "OrderReference")
    public @Nullable OrderReference orderReference;

    /** {@code MasterAgreementReference}, one of a choice. */
    @XmlElement(name = "MasterAgreementReference")
    public @Nullable MasterAgreementReference masterAgreementReference;

    /** {@code MasterAgreementIDInfo}, one of a choice. */
    @XmlElement(name = "MasterAgreementIDInfo")
    public @Nullable MasterAgreementIDInfo masterAgreementIdInfo;

    /** {@code OrderIDInfo}, one of a choice. */
    @XmlElement(name = "OrderIDInfo")
    public @Nullable OrderIDInfo orderIdInfo;

    /** {@code SupplierOrderInfo}, one of a choice. */
    @XmlElement(name = "SupplierOrderInfo")
    public @Nullable SupplierOrderInfo supplierOrderInfo;
}
