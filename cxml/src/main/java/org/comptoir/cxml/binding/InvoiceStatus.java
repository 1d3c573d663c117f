package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an invoice.
 *
 * <p>{@code InvoiceStatus}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceStatus {
    /**
     * {@code @type}, required. One of {@code processing}, {@code canceled}, {@code reconciled}, {@code rejected},
     * {@code paying}, {@code paid}.
     */
    @XmlAttribute(required = true)
    @Allowed({"processing", "canceled", "reconciled", "rejected", "paying", "paid"})
    public @Nullable String type;

    /** {@code @paymentNetDueDate}, optional, date and time with offset, in the DTDs from 1.2.050. */
    @XmlAttribute
    public @Nullable String paymentNetDueDate;

    /** {@code InvoiceIDInfo}, optional. */
    @XmlElement(name = "InvoiceIDInfo")
    public @Nullable InvoiceIDInfo invoiceIdInfo;

    /** {@code PartialAmount}, optional. */
    @XmlElement(name = "PartialAmount")
    public @Nullable PartialAmount partialAmount;

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);
}
