package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line the supplier sends: of a returned cart. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ItemID, Path?, ItemDetail, (SupplierID | SupplierList)?, ShipTo?, Shipping?, Tax?, "
        + "SpendDetail?, Distribution*, Contact*, Comments?, ScheduleLine*, BillTo?, Batch?, Period?, "
        + "DateInfo*, Extrinsic*")
public class ItemIn {
    /** {@code @quantity}, required. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @openQuantity}, optional. */
    @XmlAttribute
    public @Nullable String openQuantity;

    /** {@code @promisedQuantity}, optional. */
    @XmlAttribute
    public @Nullable String promisedQuantity;

    /** {@code @lineNumber}, optional. */
    @XmlAttribute
    public @Nullable String lineNumber;

    /** {@code @parentLineNumber}, optional. */
    @XmlAttribute
    public @Nullable String parentLineNumber;

    /** {@code @itemType}, optional. One of {@code composite}, {@code item}, {@code lean}. */
    @XmlAttribute
    @Allowed({"composite", "item", "lean"})
    public @Nullable String itemType;

    /** {@code @compositeItemType}, optional. One of {@code groupLevel}, {@code itemLevel}. */
    @XmlAttribute
    @Allowed({"groupLevel", "itemLevel"})
    public @Nullable String compositeItemType;

    /** {@code @itemClassification}, optional. One of {@code material}, {@code service}. */
    @XmlAttribute
    @Allowed({"material", "service"})
    public @Nullable String itemClassification;

    /** {@code @itemCategory}, optional. One of {@code materialUnknown}, {@code text}, {@code stockTransfer}, {@code materialGroup}, {@code subcontract}, {@code consignment}, {@code thirdParty}, {@code limit}. */
    @XmlAttribute
    @Allowed({
        "materialUnknown",
        "text",
        "stockTransfer",
        "materialGroup",
        "subcontract",
        "consignment",
        "thirdParty",
        "limit"
    })
    public @Nullable String itemCategory;

    /** {@code ItemID}, required. */
    @XmlElement(name = "ItemID", required = true)
    public @Nullable ItemID itemId;

    /** {@code Path}, optional. */
    @XmlElement(name = "Path")
    public @Nullable Path path;

    /** {@code ItemDetail}, required. */
    @XmlElement(name = "ItemDetail", required = true)
    public @Nullable ItemDetail itemDetail;

    /** {@code SupplierID}, optional, one of a choice. */
    @XmlElement(name = "SupplierID")
    public @Nullable DomainId supplierId;

    /** {@code SupplierList}, one of a choice, in the DTDs from 1.2.050. */
    @XmlElement(name = "SupplierList")
    public @Nullable SupplierList supplierList;

    /** {@code ShipTo}, optional. */
    @XmlElement(name = "ShipTo")
    public @Nullable ShipTo shipTo;

    /** {@code Shipping}, optional. */
    @XmlElement(name = "Shipping")
    public @Nullable Shipping shipping;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code SpendDetail}, optional; kept as the same XML. */
    @XmlElement(name = "SpendDetail")
    public @Nullable AnyElement spendDetail;

    /** {@code Distribution}, any number. */
    @XmlElement(name = "Distribution")
    public final List<Distribution> distribution = new ArrayList<>(0);

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code ScheduleLine}, any number. */
    @XmlElement(name = "ScheduleLine")
    public final List<ScheduleLine> scheduleLine = new ArrayList<>(0);

    /** {@code BillTo}, optional. */
    @XmlElement(name = "BillTo")
    public @Nullable BillTo billTo;

    /** {@code Batch}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Batch")
    public @Nullable Batch batch;

    /** {@code Period}, optional. */
    @XmlElement(name = "Period")
    public @Nullable Period period;

    /** {@code DateInfo}, any number. */
    @XmlElement(name = "DateInfo")
    public final List<DateInfo> dateInfo = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
