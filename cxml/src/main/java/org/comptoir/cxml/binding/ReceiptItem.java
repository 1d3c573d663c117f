package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in, or sent back, of one line.
 *
 * <p>{@code ReceiptItem}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptItem {
    /** {@code @receiptLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String receiptLineNumber;

    /** {@code @quantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @type}, optional. One of {@code received}, {@code returned}. */
    @XmlAttribute
    @Allowed({"received", "returned"})
    public @Nullable String type;

    /** {@code @parentReceiptLineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String parentReceiptLineNumber;

    /** {@code @itemType}, optional. One of {@code composite}, {@code item}, {@code lean}. */
    @XmlAttribute
    @Allowed({"composite", "item", "lean"})
    public @Nullable String itemType;

    /** {@code @compositeItemType}, optional. One of {@code groupLevel}, {@code itemLevel}. */
    @XmlAttribute
    @Allowed({"groupLevel", "itemLevel"})
    public @Nullable String compositeItemType;

    /** {@code @completedIndicator}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String completedIndicator;

    /** {@code ReceiptItemReference}, required. */
    @XmlElement(name = "ReceiptItemReference", required = true)
    public @Nullable ReceiptItemReference receiptItemReference;

    /** {@code UnitRate}, required. */
    @XmlElement(name = "UnitRate", required = true)
    public @Nullable UnitRate unitRate;

    /** {@code ReceivedAmount}, required. */
    @XmlElement(name = "ReceivedAmount", required = true)
    public @Nullable Amount receivedAmount;

    /** {@code AssetInfo}, any number. */
    @XmlElement(name = "AssetInfo")
    public final List<AssetInfo> assetInfo = new ArrayList<>(0);

    /** {@code DeliveryAddress}, optional. */
    @XmlElement(name = "DeliveryAddress")
    public @Nullable DeliveryAddress deliveryAddress;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code Batch}, optional. */
    @XmlElement(name = "Batch")
    public @Nullable Batch batch;

    /** {@code Classification}, any number. */
    @XmlElement(name = "Classification")
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
