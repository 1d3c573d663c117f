package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line for a service.
 *
 * <p>{@code InvoiceDetailServiceItem}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("InvoiceDetailServiceItemReference, (ServiceEntryItemReference | ServiceEntryItemIDInfo)?, "
        + "SubtotalAmount, Period?, (UnitRate | (UnitOfMeasure, UnitPrice, PriceBasisQuantity?))?, Tax?, "
        + "GrossAmount?, InvoiceDetailDiscount?, InvoiceItemModifications?, TotalCharges?, "
        + "TotalAllowances?, TotalAmountWithoutTax?, NetAmount?, Distribution*, Comments?, "
        + "InvoiceLaborDetail?, Extrinsic*")
public class InvoiceDetailServiceItem {
    /** {@code @invoiceLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String invoiceLineNumber;

    /** {@code @quantity}, optional, a decimal number. */
    @XmlAttribute
    public @Nullable String quantity;

    /** {@code @referenceDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String referenceDate;

    /** {@code @inspectionDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String inspectionDate;

    /** {@code @parentInvoiceLineNumber}, optional, a whole number, in the DTDs from 1.2.071. */
    @XmlAttribute
    public @Nullable String parentInvoiceLineNumber;

    /** {@code @itemType}, optional, in the DTDs from 1.2.071. One of {@code composite}, {@code item}, {@code lean}. */
    @XmlAttribute
    @Allowed({"composite", "item", "lean"})
    public @Nullable String itemType;

    /** {@code @isAdHoc}, optional, in the DTDs from 1.2.071. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isAdHoc;

    /** {@code InvoiceDetailServiceItemReference}, required. */
    @XmlElement(name = "InvoiceDetailServiceItemReference", required = true)
    public @Nullable InvoiceDetailServiceItemReference invoiceDetailServiceItemReference;

    /** {@code ServiceEntryItemReference}, one of a choice, in the DTDs from 1.2.071. */
    @XmlElement(name = "ServiceEntryItemReference")
    public @Nullable ServiceEntryItemReference serviceEntryItemReference;

    /** {@code ServiceEntryItemIDInfo}, one of a choice, in the DTDs from 1.2.071. */
    @XmlElement(name = "ServiceEntryItemIDInfo")
    public @Nullable ServiceEntryItemIDInfo serviceEntryItemIdInfo;

    /** {@code SubtotalAmount}, required. */
    @XmlElement(name = "SubtotalAmount", required = true)
    public @Nullable Amount subtotalAmount;

    /** {@code Period}, optional. */
    @XmlElement(name = "Period")
    public @Nullable Period period;

    /** {@code UnitRate}, one of a choice. */
    @XmlElement(name = "UnitRate")
    public @Nullable UnitRate unitRate;

    /** {@code UnitOfMeasure}, one of a choice. */
    @XmlElement(name = "UnitOfMeasure")
    public @Nullable String unitOfMeasure;

    /** {@code UnitPrice}, one of a choice. */
    @XmlElement(name = "UnitPrice")
    public @Nullable UnitPrice unitPrice;

    /** {@code PriceBasisQuantity}, one of a choice, in the DTDs from 1.2.071. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code GrossAmount}, optional. */
    @XmlElement(name = "GrossAmount")
    public @Nullable Amount grossAmount;

    /** {@code InvoiceDetailDiscount}, optional. */
    @XmlElement(name = "InvoiceDetailDiscount")
    public @Nullable InvoiceDetailDiscount invoiceDetailDiscount;

    /** {@code InvoiceItemModifications}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "InvoiceItemModifications")
    public @Nullable Modifications invoiceItemModifications;

    /** {@code TotalCharges}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "TotalCharges")
    public @Nullable Amount totalCharges;

    /** {@code TotalAllowances}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "TotalAllowances")
    public @Nullable Amount totalAllowances;

    /** {@code TotalAmountWithoutTax}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "TotalAmountWithoutTax")
    public @Nullable Amount totalAmountWithoutTax;

    /** {@code NetAmount}, optional. */
    @XmlElement(name = "NetAmount")
    public @Nullable Amount netAmount;

    /** {@code Distribution}, any number. */
    @XmlElement(name = "Distribution")
    public final List<Distribution> distribution = new ArrayList<>(0);

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code InvoiceLaborDetail}, optional; kept as the same XML. */
    @XmlElement(name = "InvoiceLaborDetail")
    public @Nullable AnyElement invoiceLaborDetail;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
