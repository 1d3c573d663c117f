package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment by card.
 *
 * <p>{@code PaymentStatus}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentStatus {
    /** {@code @orderID}, required. */
    @XmlAttribute(name = "orderID", required = true)
    public @Nullable String orderId;

    /** {@code @transactionTimestamp}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String transactionTimestamp;

    /** {@code @type}, required. One of {@code Authorization}, {@code Settlement}, {@code Sale}, {@code Credit}. */
    @XmlAttribute(required = true)
    @Allowed({"Authorization", "Settlement", "Sale", "Credit"})
    public @Nullable String type;

    /** {@code @isFailed}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isFailed;

    /** {@code @transactionID}, optional. */
    @XmlAttribute(name = "transactionID")
    public @Nullable String transactionId;

    /** {@code @authorizationID}, optional. */
    @XmlAttribute(name = "authorizationID")
    public @Nullable String authorizationId;

    /** {@code PCard}, required. */
    @XmlElement(name = "PCard", required = true)
    public @Nullable PCard pcard;

    /** {@code Total}, required. */
    @XmlElement(name = "Total", required = true)
    public @Nullable Total total;

    /** {@code Shipping}, optional. */
    @XmlElement(name = "Shipping")
    public @Nullable Shipping shipping;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
