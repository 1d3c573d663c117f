package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, by its number alone.
 *
 * <p>{@code InvoiceIDInfo}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceIDInfo {
    /** {@code @invoiceID}, required. */
    @XmlAttribute(name = "invoiceID", required = true)
    public @Nullable String invoiceId;

    /** {@code @invoiceDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String invoiceDate;
}
