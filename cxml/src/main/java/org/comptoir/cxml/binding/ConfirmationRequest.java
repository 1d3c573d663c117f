package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier says to an order: taken, changed, late or refused.
 *
 * <p>{@code ConfirmationRequest}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ConfirmationHeader, OrderReference, (OrderStatusRequestReference | OrderStatusRequestIDInfo)*, "
        + "ConfirmationItem*")
public class ConfirmationRequest {
    /** {@code ConfirmationHeader}, required. */
    @XmlElement(name = "ConfirmationHeader", required = true)
    public @Nullable ConfirmationHeader confirmationHeader;

    /** {@code OrderReference}, required. */
    @XmlElement(name = "OrderReference", required = true)
    public @Nullable OrderReference orderReference;

    /** {@code OrderStatusRequestReference}, {@code OrderStatusRequestIDInfo} in the order they came. */
    @XmlElements({
        @XmlElement(name = "OrderStatusRequestReference", type = OrderStatusRequestReference.class),
        @XmlElement(name = "OrderStatusRequestIDInfo", type = OrderStatusRequestIDInfo.class)
    })
    public final List<Object> orderStatusRequest = new ArrayList<>(0);

    /** {@code ConfirmationItem}, any number. */
    @XmlElement(name = "ConfirmationItem")
    public final List<ConfirmationItem> confirmationItem = new ArrayList<>(0);
}
