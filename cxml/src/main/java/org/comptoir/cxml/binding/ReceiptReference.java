package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A receipt, by its number and its document.
 *
 * <p>{@code ReceiptReference}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptReference {
    /** {@code @receiptID}, optional. */
    @XmlAttribute(name = "receiptID")
    public @Nullable String receiptId;

    /** {@code @receiptDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String receiptDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
