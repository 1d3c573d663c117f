package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line the buyer sends: of an order, or of the cart to edit or inspect. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ItemID, Path?, (ItemDetail | BlanketItemDetail)?, (SupplierID | SupplierList)?, ShipTo?, "
        + "Shipping?, Tax?, SpendDetail?, Distribution*, Contact*, TermsOfDelivery?, Comments*, "
        + "Indicator*, Tolerances?, ControlKeys?, ScheduleLine*, (MasterAgreementReference | "
        + "MasterAgreementIDInfo)?, ItemOutIndustry?, Packaging*, ReleaseInfo?, Batch?")
public class ItemOut {
    /** {@code @quantity}, required. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @lineNumber}, optional. */
    @XmlAttribute
    public @Nullable String lineNumber;

    /** {@code @requisitionID}, optional. */
    @XmlAttribute(name = "requisitionID")
    public @Nullable String requisitionId;

    /** {@code @agreementItemNumber}, optional. */
    @XmlAttribute
    public @Nullable String agreementItemNumber;

    /** {@code @requestedDeliveryDate}, optional. */
    @XmlAttribute
    public @Nullable String requestedDeliveryDate;

    /** {@code @isAdHoc}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isAdHoc;

    /** {@code @parentLineNumber}, optional. */
    @XmlAttribute
    public @Nullable String parentLineNumber;

    /** {@code @itemType}, optional. One of {@code composite}, {@code item}, {@code lean}. */
    @XmlAttribute
    @Allowed({"composite", "item", "lean"})
    public @Nullable String itemType;

    /** {@code @requiresServiceEntry}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String requiresServiceEntry;

    /** {@code @confirmationDueDate}, optional. */
    @XmlAttribute
    public @Nullable String confirmationDueDate;

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

    /** {@code @subcontractingType}, optional. One of {@code regular}, {@code refurbWithoutChange}, {@code refurbWithChange}, {@code replacement}. */
    @XmlAttribute
    @Allowed({"regular", "refurbWithoutChange", "refurbWithChange", "replacement"})
    public @Nullable String subcontractingType;

    /** {@code @stockTransferType}, optional. One of {@code intra}, {@code inter}. */
    @XmlAttribute
    @Allowed({"intra", "inter"})
    public @Nullable String stockTransferType;

    /** {@code @requestedShipmentDate}, optional. */
    @XmlAttribute
    public @Nullable String requestedShipmentDate;

    /** {@code @isReturn}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isReturn;

    /** {@code @returnAuthorizationNumber}, optional. */
    @XmlAttribute
    public @Nullable String returnAuthorizationNumber;

    /** {@code @isDeliveryCompleted}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isDeliveryCompleted;

    /** {@code @unlimitedDelivery}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String unlimitedDelivery;

    /** {@code @isItemChanged}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isItemChanged;

    /** {@code @isKanban}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isKanban;

    /** {@code @stoDelivery}, optional. One of {@code full}, {@code partial}. */
    @XmlAttribute
    @Allowed({"full", "partial"})
    public @Nullable String stoDelivery;

    /** {@code @stoOrderCombination}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String stoOrderCombination;

    /** {@code @stoFinalDelivery}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String stoFinalDelivery;

    /** {@code @operation}, optional. One of {@code delete}, {@code block}. */
    @XmlAttribute
    @Allowed({"delete", "block"})
    public @Nullable String operation;

    /** {@code ItemID}, required. */
    @XmlElement(name = "ItemID", required = true)
    public @Nullable ItemID itemId;

    /** {@code Path}, optional. */
    @XmlElement(name = "Path")
    public @Nullable Path path;

    /** {@code ItemDetail}, optional, one of a choice. */
    @XmlElement(name = "ItemDetail")
    public @Nullable ItemDetail itemDetail;

    /** {@code BlanketItemDetail}, optional, one of a choice. */
    @XmlElement(name = "BlanketItemDetail")
    public @Nullable BlanketItemDetail blanketItemDetail;

    /** {@code SupplierID}, optional, one of a choice. */
    @XmlElement(name = "SupplierID")
    public @Nullable DomainId supplierId;

    /** {@code SupplierList}, one of a choice. */
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

    /** {@code TermsOfDelivery}, optional. */
    @XmlElement(name = "TermsOfDelivery")
    public @Nullable TermsOfDelivery termsOfDelivery;

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code Indicator}, any number, in the DTDs from 1.2.071. */
    @XmlElement(name = "Indicator")
    public final List<Indicator> indicator = new ArrayList<>(0);

    /** {@code Tolerances}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Tolerances")
    public @Nullable Tolerances tolerances;

    /** {@code ControlKeys}, optional. */
    @XmlElement(name = "ControlKeys")
    public @Nullable ControlKeys controlKeys;

    /** {@code ScheduleLine}, any number. */
    @XmlElement(name = "ScheduleLine")
    public final List<ScheduleLine> scheduleLine = new ArrayList<>(0);

    /** {@code MasterAgreementReference}, optional, one of a choice. */
    @XmlElement(name = "MasterAgreementReference")
    public @Nullable MasterAgreementReference masterAgreementReference;

    /** {@code MasterAgreementIDInfo}, optional, one of a choice. */
    @XmlElement(name = "MasterAgreementIDInfo")
    public @Nullable MasterAgreementIDInfo masterAgreementIdInfo;

    /** {@code ItemOutIndustry}, optional, in the DTDs from 1.2.050; kept as the same XML. */
    @XmlElement(name = "ItemOutIndustry")
    public @Nullable AnyElement itemOutIndustry;

    /** {@code Packaging}, any number, in the DTDs from 1.2.050. */
    @XmlElement(name = "Packaging")
    public final List<Packaging> packaging = new ArrayList<>(0);

    /** {@code ReleaseInfo}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "ReleaseInfo")
    public @Nullable ReleaseInfo releaseInfo;

    /** {@code Batch}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Batch")
    public @Nullable Batch batch;
}
