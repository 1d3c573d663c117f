package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes out of one line of the order.
 *
 * <p>{@code ShipNoticeItem}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ItemID?, ShipNoticeItemDetail?, UnitOfMeasure, Packaging*, Hazard*, (Batch | SupplierBatchID)*, "
        + "AssetInfo*, TermsOfDelivery?, OrderedQuantity?, ShipNoticeItemIndustry?, "
        + "ComponentConsumptionDetails*, ReferenceDocumentInfo*, Comments*, Extrinsic*, IUIDInfo?")
public class ShipNoticeItem {
    /** {@code @quantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @lineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String lineNumber;

    /** {@code @parentLineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String parentLineNumber;

    /** {@code @shipNoticeLineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String shipNoticeLineNumber;

    /** {@code @itemType}, optional. One of {@code composite}, {@code item}, {@code lean}. */
    @XmlAttribute
    @Allowed({"composite", "item", "lean"})
    public @Nullable String itemType;

    /** {@code @compositeItemType}, optional. One of {@code groupLevel}, {@code itemLevel}. */
    @XmlAttribute
    @Allowed({"groupLevel", "itemLevel"})
    public @Nullable String compositeItemType;

    /** {@code @stockTransferType}, optional. One of {@code intra}, {@code inter}. */
    @XmlAttribute
    @Allowed({"intra", "inter"})
    public @Nullable String stockTransferType;

    /** {@code @outboundType}, optional. One of {@code stockTransport}. */
    @XmlAttribute
    @Allowed("stockTransport")
    public @Nullable String outboundType;

    /** {@code ItemID}, optional. */
    @XmlElement(name = "ItemID")
    public @Nullable ItemID itemId;

    /** {@code ShipNoticeItemDetail}, optional. */
    @XmlElement(name = "ShipNoticeItemDetail")
    public @Nullable ShipNoticeItemDetail shipNoticeItemDetail;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code Packaging}, any number. */
    @XmlElement(name = "Packaging")
    public final List<Packaging> packaging = new ArrayList<>(0);

    /** {@code Hazard}, any number. */
    @XmlElement(name = "Hazard")
    public final List<Hazard> hazard = new ArrayList<>(0);

    /** {@code Batch}, {@code SupplierBatchID} in the order they came. */
    @XmlElements({
        @XmlElement(name = "Batch", type = Batch.class),
        @XmlElement(name = "SupplierBatchID", type = SupplierBatchID.class)
    })
    public final List<Object> batchOrSupplierBatchId = new ArrayList<>(0);

    /** {@code AssetInfo}, any number. */
    @XmlElement(name = "AssetInfo")
    public final List<AssetInfo> assetInfo = new ArrayList<>(0);

    /** {@code TermsOfDelivery}, optional. */
    @XmlElement(name = "TermsOfDelivery")
    public @Nullable TermsOfDelivery termsOfDelivery;

    /** {@code OrderedQuantity}, optional. */
    @XmlElement(name = "OrderedQuantity")
    public @Nullable UnitQuantity orderedQuantity;

    /** {@code ShipNoticeItemIndustry}, optional; kept as the same XML. */
    @XmlElement(name = "ShipNoticeItemIndustry")
    public @Nullable AnyElement shipNoticeItemIndustry;

    /** {@code ComponentConsumptionDetails}, any number; kept as the same XML. */
    @XmlElement(name = "ComponentConsumptionDetails")
    public final List<AnyElement> componentConsumptionDetails = new ArrayList<>(0);

    /** {@code ReferenceDocumentInfo}, any number. */
    @XmlElement(name = "ReferenceDocumentInfo")
    public final List<ReferenceDocumentInfo> referenceDocumentInfo = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);

    /** {@code IUIDInfo}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "IUIDInfo")
    public @Nullable AnyElement iuidInfo;
}
