package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole shipment.
 *
 * <p>{@code ShipNoticeHeader}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipNoticeHeader {
    /** {@code @shipmentID}, required. */
    @XmlAttribute(name = "shipmentID", required = true)
    public @Nullable String shipmentId;

    /** {@code @operation}, {@code new} when absent. One of {@code new}, {@code update}, {@code delete}. */
    @XmlAttribute
    @Allowed({"new", "update", "delete"})
    public String operation = "new";

    /** {@code @noticeDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String noticeDate;

    /** {@code @shipmentDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String shipmentDate;

    /** {@code @deliveryDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String deliveryDate;

    /** {@code @shipmentType}, optional. One of {@code actual}, {@code planned}. */
    @XmlAttribute
    @Allowed({"actual", "planned"})
    public @Nullable String shipmentType;

    /** {@code @fulfillmentType}, optional. One of {@code partial}, {@code complete}. */
    @XmlAttribute
    @Allowed({"partial", "complete"})
    public @Nullable String fulfillmentType;

    /** {@code @requestedDeliveryDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String requestedDeliveryDate;

    /** {@code @reason}, optional. One of {@code return}. */
    @XmlAttribute
    @Allowed("return")
    public @Nullable String reason;

    /**
     * {@code @activityStepType}, optional, in the DTDs from 1.2.071. One of {@code stockTransfer},
     * {@code stockShippingAdvice}.
     */
    @XmlAttribute
    @Allowed({"stockTransfer", "stockShippingAdvice"})
    public @Nullable String activityStepType;

    /** {@code ServiceLevel}, any number. */
    @XmlElement(name = "ServiceLevel")
    public final List<LocalizedText> serviceLevel = new ArrayList<>(0);

    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code LegalEntity}, optional. */
    @XmlElement(name = "LegalEntity")
    public @Nullable LegalEntity legalEntity;

    /** {@code OrganizationalUnit}, any number. */
    @XmlElement(name = "OrganizationalUnit")
    public final List<OrganizationalUnit> organizationalUnit = new ArrayList<>(0);

    /** {@code Hazard}, any number. */
    @XmlElement(name = "Hazard")
    public final List<Hazard> hazard = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code TermsOfDelivery}, optional. */
    @XmlElement(name = "TermsOfDelivery")
    public @Nullable TermsOfDelivery termsOfDelivery;

    /** {@code TermsOfTransport}, any number. */
    @XmlElement(name = "TermsOfTransport")
    public final List<TermsOfTransport> termsOfTransport = new ArrayList<>(0);

    /** {@code Packaging}, optional. */
    @XmlElement(name = "Packaging")
    public @Nullable Packaging packaging;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);

    /** {@code ReferenceDocumentInfo}, any number. */
    @XmlElement(name = "ReferenceDocumentInfo")
    public final List<ReferenceDocumentInfo> referenceDocumentInfo = new ArrayList<>(0);
}
