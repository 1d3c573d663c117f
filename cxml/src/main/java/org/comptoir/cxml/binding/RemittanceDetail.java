package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for one invoice or order.
 *
 * <p>{@code RemittanceDetail}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class RemittanceDetail {
    /** {@code @lineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String lineNumber;

    /** {@code @referenceDocumentNumber}, optional. */
    @XmlAttribute
    public @Nullable String referenceDocumentNumber;

    /** {@code @paymentProposalID}, optional. */
    @XmlAttribute(name = "paymentProposalID")
    public @Nullable String paymentProposalId;

    /** {@code PayableInfo}, required. */
    @XmlElement(name = "PayableInfo", required = true)
    public @Nullable PayableInfo payableInfo;

    /** {@code NetAmount}, required. */
    @XmlElement(name = "NetAmount", required = true)
    public @Nullable Amount netAmount;

    /** {@code GrossAmount}, required. */
    @XmlElement(name = "GrossAmount", required = true)
    public @Nullable Amount grossAmount;

    /** {@code DiscountAmount}, optional. */
    @XmlElement(name = "DiscountAmount")
    public @Nullable Amount discountAmount;

    /** {@code AdjustmentAmount}, any number. */
    @XmlElement(name = "AdjustmentAmount")
    public final List<AdjustmentAmount> adjustmentAmount = new ArrayList<>(0);

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
