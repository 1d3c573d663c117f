package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in of one order.
 *
 * <p>{@code ReceiptOrder}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptOrder {
    /** {@code @closeForReceiving}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String closeForReceiving;

    /** {@code ReceiptOrderInfo}, required. */
    @XmlElement(name = "ReceiptOrderInfo", required = true)
    public @Nullable ReceiptOrderInfo receiptOrderInfo;

    /** {@code ReceiptItem}, one or more. */
    @XmlElement(name = "ReceiptItem", required = true)
    public final List<ReceiptItem> receiptItem = new ArrayList<>(0);
}
