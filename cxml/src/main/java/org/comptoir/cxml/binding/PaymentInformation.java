package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * When an invoice is due. The element of this name in cXML.dtd is another one and not bound.
 *
 * <p>{@code PaymentInformation}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentInformation {
    /** {@code @paymentNetDueDate}, optional, date and time with offset, in the DTDs from 1.2.071. */
    @XmlAttribute
    public @Nullable String paymentNetDueDate;
}
