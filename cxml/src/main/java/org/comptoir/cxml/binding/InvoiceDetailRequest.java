package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit, for orders or parts of them.
 *
 * <p>{@code InvoiceDetailRequest}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("InvoiceDetailRequestHeader, (InvoiceDetailOrder+ | InvoiceDetailHeaderOrder+), InvoiceDetailSummary")
public class InvoiceDetailRequest {
    /** {@code InvoiceDetailRequestHeader}, required. */
    @XmlElement(name = "InvoiceDetailRequestHeader", required = true)
    public @Nullable InvoiceDetailRequestHeader invoiceDetailRequestHeader;

    /** {@code InvoiceDetailOrder}, any number, one side of a choice. */
    @XmlElement(name = "InvoiceDetailOrder")
    public final List<InvoiceDetailOrder> invoiceDetailOrder = new ArrayList<>(0);

    /** {@code InvoiceDetailHeaderOrder}, any number, one side of a choice. */
    @XmlElement(name = "InvoiceDetailHeaderOrder")
    public final List<InvoiceDetailHeaderOrder> invoiceDetailHeaderOrder = new ArrayList<>(0);

    /** {@code InvoiceDetailSummary}, required. */
    @XmlElement(name = "InvoiceDetailSummary", required = true)
    public @Nullable InvoiceDetailSummary invoiceDetailSummary;
}
