package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The order that was paid.
 *
 * <p>{@code PayableOrderInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("OrderReference | OrderIDInfo")
public class PayableOrderInfo {
    /** {@code OrderReference}, one of a choice. */
    @XmlElement(name = "OrderReference")
    public @Nullable OrderReference orderReference;

    /** {@code OrderIDInfo}, one of a choice. */
    @XmlElement(name = "OrderIDInfo")
    public @Nullable OrderIDInfo orderIdInfo;
}
