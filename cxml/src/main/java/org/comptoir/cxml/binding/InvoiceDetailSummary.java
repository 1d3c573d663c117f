package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the invoice.
 *
 * <p>{@code InvoiceDetailSummary}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailSummary {
    /** {@code SubtotalAmount}, required. */
    @XmlElement(name = "SubtotalAmount", required = true)
    public @Nullable Amount subtotalAmount;

    /** {@code Tax}, required. */
    @XmlElement(name = "Tax", required = true)
    public @Nullable Tax tax;

    /** {@code SpecialHandlingAmount}, optional. */
    @XmlElement(name = "SpecialHandlingAmount")
    public @Nullable SpecialHandlingAmount specialHandlingAmount;

    /** {@code ShippingAmount}, optional. */
    @XmlElement(name = "ShippingAmount")
    public @Nullable ShippingAmount shippingAmount;

    /** {@code GrossAmount}, optional. */
    @XmlElement(name = "GrossAmount")
    public @Nullable Amount grossAmount;

    /** {@code InvoiceDetailDiscount}, optional. */
    @XmlElement(name = "InvoiceDetailDiscount")
    public @Nullable InvoiceDetailDiscount invoiceDetailDiscount;

    /** {@code InvoiceHeaderModifications}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "InvoiceHeaderModifications")
    public @Nullable Modifications invoiceHeaderModifications;

    /** {@code InvoiceDetailSummaryLineItemModifications}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "InvoiceDetailSummaryLineItemModifications")
    public @Nullable Modifications invoiceDetailSummaryLineItemModifications;

    /** {@code TotalCharges}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "TotalCharges")
    public @Nullable Amount totalCharges;

    /** {@code TotalAllowances}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "TotalAllowances")
    public @Nullable Amount totalAllowances;

    /** {@code TotalAmountWithoutTax}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "TotalAmountWithoutTax")
    public @Nullable Amount totalAmountWithoutTax;

    /** {@code NetAmount}, required. */
    @XmlElement(name = "NetAmount", required = true)
    public @Nullable Amount netAmount;

    /** {@code DepositAmount}, optional. */
    @XmlElement(name = "DepositAmount")
    public @Nullable Amount depositAmount;

    /** {@code DueAmount}, optional. */
    @XmlElement(name = "DueAmount")
    public @Nullable Amount dueAmount;

    /** {@code InvoiceDetailSummaryIndustry}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "InvoiceDetailSummaryIndustry")
    public @Nullable AnyElement invoiceDetailSummaryIndustry;
}
