package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A line of a receipt.
 *
 * <p>{@code ReceiptLineItemReference}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptLineItemReference {
    /** {@code @receiptLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String receiptLineNumber;
}
