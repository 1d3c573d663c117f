package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a part of a line. The quantities of all parts make that of the line.
 *
 * <p>{@code ConfirmationStatus}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("UnitOfMeasure, (ItemIn | (UnitPrice?, Tax?, Shipping?)), SupplierBatchID?, "
        + "ScheduleLineReference?, ComponentConsumptionDetails*, Comments*, Extrinsic*")
public class ConfirmationStatus {
    /** {@code @quantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /**
     * {@code @type}, required. One of {@code accept}, {@code allDetail}, {@code detail}, {@code backordered},
     * {@code reject}, {@code unknown}, {@code requestToPay}.
     */
    @XmlAttribute(required = true)
    @Allowed({"accept", "allDetail", "detail", "backordered", "reject", "unknown", "requestToPay"})
    public @Nullable String type;

    /** {@code @shipmentDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String shipmentDate;

    /** {@code @deliveryDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String deliveryDate;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code ItemIn}, one of a choice. */
    @XmlElement(name = "ItemIn")
    public @Nullable ItemIn itemIn;

    /** {@code UnitPrice}, one of a choice. */
    @XmlElement(name = "UnitPrice")
    public @Nullable UnitPrice unitPrice;

    /** {@code Tax}, one of a choice. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code Shipping}, one of a choice. */
    @XmlElement(name = "Shipping")
    public @Nullable Shipping shipping;

    /** {@code SupplierBatchID}, optional. */
    @XmlElement(name = "SupplierBatchID")
    public @Nullable SupplierBatchID supplierBatchId;

    /** {@code ScheduleLineReference}, optional. */
    @XmlElement(name = "ScheduleLineReference")
    public @Nullable ScheduleLineReference scheduleLineReference;

    /** {@code ComponentConsumptionDetails}, any number; kept as the same XML. */
    @XmlElement(name = "ComponentConsumptionDetails")
    public final List<AnyElement> componentConsumptionDetails = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
