package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole receipt.
 *
 * <p>{@code ReceiptRequestHeader}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptRequestHeader {
    /** {@code @receiptID}, required. */
    @XmlAttribute(name = "receiptID", required = true)
    public @Nullable String receiptId;

    /** {@code @receiptDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String receiptDate;

    /** {@code @operation}, {@code new} when absent. One of {@code new}, {@code delete}. */
    @XmlAttribute
    @Allowed({"new", "delete"})
    public String operation = "new";

    /** {@code @activityStepType}, optional, in the DTDs from 1.2.071. One of {@code stockTransfer}. */
    @XmlAttribute
    @Allowed("stockTransfer")
    public @Nullable String activityStepType;

    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code ShipNoticeIDInfo}, optional. */
    @XmlElement(name = "ShipNoticeIDInfo")
    public @Nullable ShipNoticeIDInfo shipNoticeIdInfo;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
