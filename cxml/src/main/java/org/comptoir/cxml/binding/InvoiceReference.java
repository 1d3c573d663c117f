package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, by its number and its document.
 *
 * <p>{@code InvoiceReference}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceReference {
    /** {@code @invoiceID}, optional. */
    @XmlAttribute(name = "invoiceID")
    public @Nullable String invoiceId;

    /** {@code @invoiceDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String invoiceDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
