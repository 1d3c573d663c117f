package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line for goods.
 *
 * <p>{@code InvoiceDetailItem}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("UnitOfMeasure, UnitPrice, PriceBasisQuantity?, InvoiceDetailItemReference, "
        + "ReceiptLineItemReference?, ShipNoticeLineItemReference?, (ServiceEntryItemReference | "
        + "ServiceEntryItemIDInfo)?, ProductMovementItemIDInfo?, SubtotalAmount?, Tax?, "
        + "InvoiceDetailLineSpecialHandling?, InvoiceDetailLineShipping?, ShipNoticeIDInfo?, GrossAmount?, "
        + "InvoiceDetailDiscount?, InvoiceItemModifications?, TotalCharges?, TotalAllowances?, "
        + "TotalAmountWithoutTax?, NetAmount?, Distribution*, Packaging*, InvoiceDetailItemIndustry?, "
        + "Comments?, CustomsInfo?, Extrinsic*")
public class InvoiceDetailItem {
    /** {@code @invoiceLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String invoiceLineNumber;

    /** {@code @quantity}, required, a decimal number. */
    @XmlAttribute(required = true)
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

    /** {@code @compositeItemType}, optional, in the DTDs from 1.2.071. One of {@code groupLevel}, {@code itemLevel}. */
    @XmlAttribute
    @Allowed({"groupLevel", "itemLevel"})
    public @Nullable String compositeItemType;

    /** {@code @reason}, optional, in the DTDs from 1.2.071. One of {@code return}. */
    @XmlAttribute
    @Allowed("return")
    public @Nullable String reason;

    /** {@code @isAdHoc}, optional, in the DTDs from 1.2.071. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isAdHoc;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code UnitPrice}, required. */
    @XmlElement(name = "UnitPrice", required = true)
    public @Nullable UnitPrice unitPrice;

    /** {@code PriceBasisQuantity}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code InvoiceDetailItemReference}, required. */
    @XmlElement(name = "InvoiceDetailItemReference", required = true)
    public @Nullable InvoiceDetailItemReference invoiceDetailItemReference;

    /** {@code ReceiptLineItemReference}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "ReceiptLineItemReference")
    public @Nullable ReceiptLineItemReference receiptLineItemReference;

    /** {@code ShipNoticeLineItemReference}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "ShipNoticeLineItemReference")
    public @Nullable ShipNoticeLineItemReference shipNoticeLineItemReference;

    /** {@code ServiceEntryItemReference}, one of a choice, in the DTDs from 1.2.071. */
    @XmlElement(name = "ServiceEntryItemReference")
    public @Nullable ServiceEntryItemReference serviceEntryItemReference;

    /** {@code ServiceEntryItemIDInfo}, one of a choice, in the DTDs from 1.2.071. */
    @XmlElement(name = "ServiceEntryItemIDInfo")
    public @Nullable ServiceEntryItemIDInfo serviceEntryItemIdInfo;

    /** {@code ProductMovementItemIDInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "ProductMovementItemIDInfo")
    public @Nullable ProductMovementItemIDInfo productMovementItemIdInfo;

    /** {@code SubtotalAmount}, optional. */
    @XmlElement(name = "SubtotalAmount")
    public @Nullable Amount subtotalAmount;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code InvoiceDetailLineSpecialHandling}, optional. */
    @XmlElement(name = "InvoiceDetailLineSpecialHandling")
    public @Nullable InvoiceDetailLineSpecialHandling invoiceDetailLineSpecialHandling;

    /** {@code InvoiceDetailLineShipping}, optional. */
    @XmlElement(name = "InvoiceDetailLineShipping")
    public @Nullable InvoiceDetailLineShipping invoiceDetailLineShipping;

    /** {@code ShipNoticeIDInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "ShipNoticeIDInfo")
    public @Nullable ShipNoticeIDInfo shipNoticeIdInfo;

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

    /** {@code Packaging}, any number, in the DTDs from 1.2.071. */
    @XmlElement(name = "Packaging")
    public final List<Packaging> packaging = new ArrayList<>(0);

    /** {@code InvoiceDetailItemIndustry}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "InvoiceDetailItemIndustry")
    public @Nullable AnyElement invoiceDetailItemIndustry;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code CustomsInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "CustomsInfo")
    public @Nullable CustomsInfo customsInfo;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
