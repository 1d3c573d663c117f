package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is charged for one order, by line.
 *
 * <p>{@code InvoiceDetailOrder}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("InvoiceDetailOrderInfo, InvoiceDetailReceiptInfo?, InvoiceDetailShipNoticeInfo?, "
        + "(InvoiceDetailItem | InvoiceDetailServiceItem)+")
public class InvoiceDetailOrder {
    /** {@code InvoiceDetailOrderInfo}, required. */
    @XmlElement(name = "InvoiceDetailOrderInfo", required = true)
    public @Nullable InvoiceDetailOrderInfo invoiceDetailOrderInfo;

    /** {@code InvoiceDetailReceiptInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "InvoiceDetailReceiptInfo")
    public @Nullable InvoiceDetailReceiptInfo invoiceDetailReceiptInfo;

    /** {@code InvoiceDetailShipNoticeInfo}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "InvoiceDetailShipNoticeInfo")
    public @Nullable InvoiceDetailShipNoticeInfo invoiceDetailShipNoticeInfo;

    /** {@code InvoiceDetailItem}, {@code InvoiceDetailServiceItem} in the order they came. */
    @XmlElements({
        @XmlElement(name = "InvoiceDetailItem", type = InvoiceDetailItem.class),
        @XmlElement(name = "InvoiceDetailServiceItem", type = InvoiceDetailServiceItem.class)
    })
    public final List<Object> itemOrServiceItem = new ArrayList<>(0);
}
