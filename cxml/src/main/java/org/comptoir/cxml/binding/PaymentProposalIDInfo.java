package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to pay, by its number.
 *
 * <p>{@code PaymentProposalIDInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentProposalIDInfo {
    /** {@code @paymentProposalID}, required. */
    @XmlAttribute(name = "paymentProposalID", required = true)
    public @Nullable String paymentProposalId;
}
