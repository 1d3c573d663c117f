package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole invoice.
 *
 * <p>{@code InvoiceDetailRequestHeader}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("InvoiceDetailHeaderIndicator, InvoiceDetailLineIndicator, InvoicePartner*, DocumentReference?, "
        + "InvoiceIDInfo?, PaymentProposalIDInfo?, InvoiceDetailShipping?, ShipNoticeIDInfo?, "
        + "(InvoiceDetailPaymentTerm* | PaymentTerm*), PaymentInformation?, Period?, Comments?, "
        + "IdReference*, Extrinsic*")
public class InvoiceDetailRequestHeader {
    /** {@code @invoiceID}, required. */
    @XmlAttribute(name = "invoiceID", required = true)
    public @Nullable String invoiceId;

    /** {@code @isInformationOnly}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isInformationOnly;

    /**
     * {@code @purpose}, {@code standard} when absent. One of {@code standard}, {@code creditMemo},
     * {@code debitMemo}, {@code lineLevelCreditMemo}, {@code lineLevelDebitMemo}.
     */
    @XmlAttribute
    @Allowed({"standard", "creditMemo", "debitMemo", "lineLevelCreditMemo", "lineLevelDebitMemo"})
    public String purpose = "standard";

    /** {@code @operation}, {@code new} when absent. One of {@code new}, {@code delete}. */
    @XmlAttribute
    @Allowed({"new", "delete"})
    public String operation = "new";

    /** {@code @invoiceDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String invoiceDate;

    /** {@code @invoiceOrigin}, optional. One of {@code supplier}, {@code buyer}. */
    @XmlAttribute
    @Allowed({"supplier", "buyer"})
    public @Nullable String invoiceOrigin;

    /** {@code @isERS}, optional, in the DTDs from 1.2.071. One of {@code yes}. */
    @XmlAttribute(name = "isERS")
    @Allowed("yes")
    public @Nullable String isErs;

    /** {@code InvoiceDetailHeaderIndicator}, required. */
    @XmlElement(name = "InvoiceDetailHeaderIndicator", required = true)
    public @Nullable InvoiceDetailHeaderIndicator invoiceDetailHeaderIndicator;

    /** {@code InvoiceDetailLineIndicator}, required. */
    @XmlElement(name = "InvoiceDetailLineIndicator", required = true)
    public @Nullable InvoiceDetailLineIndicator invoiceDetailLineIndicator;

    /** {@code InvoicePartner}, any number. */
    @XmlElement(name = "InvoicePartner")
    public final List<InvoicePartner> invoicePartner = new ArrayList<>(0);

    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code InvoiceIDInfo}, optional. */
    @XmlElement(name = "InvoiceIDInfo")
    public @Nullable InvoiceIDInfo invoiceIdInfo;

    /** {@code PaymentProposalIDInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "PaymentProposalIDInfo")
    public @Nullable PaymentProposalIDInfo paymentProposalIdInfo;

    /** {@code InvoiceDetailShipping}, optional. */
    @XmlElement(name = "InvoiceDetailShipping")
    public @Nullable InvoiceDetailShipping invoiceDetailShipping;

    /** {@code ShipNoticeIDInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "ShipNoticeIDInfo")
    public @Nullable ShipNoticeIDInfo shipNoticeIdInfo;

    /** {@code InvoiceDetailPaymentTerm}, any number, one side of a choice. */
    @XmlElement(name = "InvoiceDetailPaymentTerm")
    public final List<InvoiceDetailPaymentTerm> invoiceDetailPaymentTerm = new ArrayList<>(0);

    /** {@code PaymentTerm}, any number, one side of a choice. */
    @XmlElement(name = "PaymentTerm")
    public final List<PaymentTerm> paymentTerm = new ArrayList<>(0);

    /** {@code PaymentInformation}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "PaymentInformation")
    public @Nullable PaymentInformation paymentInformation;

    /** {@code Period}, optional. */
    @XmlElement(name = "Period")
    public @Nullable Period period;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code IdReference}, any number, in the DTDs from 1.2.071. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
