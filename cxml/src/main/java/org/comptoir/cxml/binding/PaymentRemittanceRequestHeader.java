package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole payment.
 *
 * <p>{@code PaymentRemittanceRequestHeader}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentRemittanceRequestHeader {
    /** {@code @paymentRemittanceID}, required. */
    @XmlAttribute(name = "paymentRemittanceID", required = true)
    public @Nullable String paymentRemittanceId;

    /** {@code @paymentDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String paymentDate;

    /** {@code @isPayment}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isPayment;

    /** {@code @paymentReferenceNumber}, optional. */
    @XmlAttribute
    public @Nullable String paymentReferenceNumber;

    /** {@code @status}, optional. One of {@code new}, {@code void}. */
    @XmlAttribute
    @Allowed({"new", "void"})
    public @Nullable String status;

    /** {@code @companyCode}, optional. */
    @XmlAttribute
    public @Nullable String companyCode;

    /** {@code PaymentMethod}, required. */
    @XmlElement(name = "PaymentMethod", required = true)
    public @Nullable PaymentMethod paymentMethod;

    /** {@code PaymentPartner}, one or more. */
    @XmlElement(name = "PaymentPartner", required = true)
    public final List<PaymentPartner> paymentPartner = new ArrayList<>(0);

    /** {@code PaymentReferenceInfo}, optional. */
    @XmlElement(name = "PaymentReferenceInfo")
    public @Nullable PaymentReferenceInfo paymentReferenceInfo;

    /** {@code PaymentPurpose}, optional. */
    @XmlElement(name = "PaymentPurpose")
    public @Nullable PaymentPurpose paymentPurpose;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
