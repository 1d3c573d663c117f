package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for the whole order. */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderRequestHeader {
    /** {@code @orderID}, required. */
    @XmlAttribute(name = "orderID", required = true)
    public @Nullable String orderId;

    /** {@code @orderDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String orderDate;

    /** {@code @orderType}, {@code regular} when absent. One of {@code release}, {@code regular}, {@code blanket}, {@code stockTransport}, {@code stockTransportRelease}. */
    @XmlAttribute
    @Allowed({"release", "regular", "blanket", "stockTransport", "stockTransportRelease"})
    public String orderType = "regular";

    /** {@code @releaseRequired}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String releaseRequired;

    /** {@code @type}, {@code new} when absent. One of {@code new}, {@code update}, {@code delete}. */
    @XmlAttribute
    @Allowed({"new", "update", "delete"})
    public String type = "new";

    /** {@code @orderVersion}, optional. */
    @XmlAttribute
    public @Nullable String orderVersion;

    /** {@code @isInternalVersion}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isInternalVersion;

    /** {@code @parentAgreementID}, optional. */
    @XmlAttribute(name = "parentAgreementID")
    public @Nullable String parentAgreementId;

    /** {@code @parentAgreementPayloadID}, optional. */
    @XmlAttribute(name = "parentAgreementPayloadID")
    public @Nullable String parentAgreementPayloadId;

    /** {@code @effectiveDate}, optional. */
    @XmlAttribute
    public @Nullable String effectiveDate;

    /** {@code @expirationDate}, optional. */
    @XmlAttribute
    public @Nullable String expirationDate;

    /** {@code @agreementID}, optional. */
    @XmlAttribute(name = "agreementID")
    public @Nullable String agreementId;

    /** {@code @agreementPayloadID}, optional. */
    @XmlAttribute(name = "agreementPayloadID")
    public @Nullable String agreementPayloadId;

    /** {@code @requisitionID}, optional. */
    @XmlAttribute(name = "requisitionID")
    public @Nullable String requisitionId;

    /** {@code @shipComplete}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String shipComplete;

    /** {@code @pickUpDate}, optional. */
    @XmlAttribute
    public @Nullable String pickUpDate;

    /** {@code @requestedDeliveryDate}, optional. */
    @XmlAttribute
    public @Nullable String requestedDeliveryDate;

    /** {@code @isSTOOutbound}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isSTOOutbound;

    /** {@code Total}, required. */
    @XmlElement(name = "Total", required = true)
    public @Nullable Total total;

    /** {@code ShipTo}, optional. */
    @XmlElement(name = "ShipTo")
    public @Nullable ShipTo shipTo;

    /** {@code BillTo}, required. */
    @XmlElement(name = "BillTo", required = true)
    public @Nullable BillTo billTo;

    /** {@code BusinessPartner}, any number. */
    @XmlElement(name = "BusinessPartner")
    public final List<BusinessPartner> businessPartner = new ArrayList<>(0);

    /** {@code LegalEntity}, optional. */
    @XmlElement(name = "LegalEntity")
    public @Nullable LegalEntity legalEntity;

    /** {@code OrganizationalUnit}, any number. */
    @XmlElement(name = "OrganizationalUnit")
    public final List<OrganizationalUnit> organizationalUnit = new ArrayList<>(0);

    /** {@code Shipping}, optional. */
    @XmlElement(name = "Shipping")
    public @Nullable Shipping shipping;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code Payment}, optional. */
    @XmlElement(name = "Payment")
    public @Nullable Payment payment;

    /** {@code PaymentTerm}, any number. */
    @XmlElement(name = "PaymentTerm")
    public final List<PaymentTerm> paymentTerm = new ArrayList<>(0);

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code Followup}, optional. */
    @XmlElement(name = "Followup")
    public @Nullable Link followup;

    /** {@code ControlKeys}, optional. */
    @XmlElement(name = "ControlKeys")
    public @Nullable ControlKeys controlKeys;

    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code SupplierOrderInfo}, optional. */
    @XmlElement(name = "SupplierOrderInfo")
    public @Nullable SupplierOrderInfo supplierOrderInfo;

    /** {@code TermsOfDelivery}, optional. */
    @XmlElement(name = "TermsOfDelivery")
    public @Nullable TermsOfDelivery termsOfDelivery;

    /** {@code DeliveryPeriod}, optional. */
    @XmlElement(name = "DeliveryPeriod")
    public @Nullable DeliveryPeriod deliveryPeriod;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);

    /** {@code OrderRequestHeaderIndustry}, optional, in the DTDs from 1.2.050; kept as the same XML. */
    @XmlElement(name = "OrderRequestHeaderIndustry")
    public @Nullable AnyElement orderRequestHeaderIndustry;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
