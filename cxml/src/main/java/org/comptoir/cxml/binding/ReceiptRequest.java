package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer took in.
 *
 * <p>{@code ReceiptRequest}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptRequest {
    /** {@code ReceiptRequestHeader}, required. */
    @XmlElement(name = "ReceiptRequestHeader", required = true)
    public @Nullable ReceiptRequestHeader receiptRequestHeader;

    /** {@code ReceiptOrder}, one or more. */
    @XmlElement(name = "ReceiptOrder", required = true)
    public final List<ReceiptOrder> receiptOrder = new ArrayList<>(0);

    /** {@code Total}, required. */
    @XmlElement(name = "Total", required = true)
    public @Nullable Total total;
}
