package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purchase order, its change or its cancellation. */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderRequest {
    /** {@code OrderRequestHeader}, required. */
    @XmlElement(name = "OrderRequestHeader", required = true)
    public @Nullable OrderRequestHeader orderRequestHeader;

    /** {@code ItemOut}, one or more. */
    @XmlElement(name = "ItemOut", required = true)
    public final List<ItemOut> itemOut = new ArrayList<>(0);
}
