package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A payment, by its number alone.
 *
 * <p>{@code PaymentIDInfo}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentIDInfo {
    /** {@code @paymentRemittanceID}, required. */
    @XmlAttribute(name = "paymentRemittanceID", required = true)
    public @Nullable String paymentRemittanceId;

    /** {@code @paymentDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String paymentDate;
}
