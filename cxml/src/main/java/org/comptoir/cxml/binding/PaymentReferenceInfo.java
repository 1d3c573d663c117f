package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The payment that was announced before.
 *
 * <p>{@code PaymentReferenceInfo}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("PaymentReference | PaymentIDInfo")
public class PaymentReferenceInfo {
    /** {@code PaymentReference}, one of a choice. */
    @XmlElement(name = "PaymentReference")
    public @Nullable PaymentReference paymentReference;

    /** {@code PaymentIDInfo}, one of a choice. */
    @XmlElement(name = "PaymentIDInfo")
    public @Nullable PaymentIDInfo paymentIdInfo;
}
