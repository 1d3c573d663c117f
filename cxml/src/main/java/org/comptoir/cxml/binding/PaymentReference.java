package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A payment, by its number and its document.
 *
 * <p>{@code PaymentReference}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentReference {
    /** {@code @paymentRemittanceID}, optional. */
    @XmlAttribute(name = "paymentRemittanceID")
    public @Nullable String paymentRemittanceId;

    /** {@code @paymentDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String paymentDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
