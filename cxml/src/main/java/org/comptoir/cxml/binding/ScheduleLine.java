package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a line with its own date. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ScheduleLine {
    /** {@code @quantity}, required. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @requestedDeliveryDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String requestedDeliveryDate;

    /** {@code @lineNumber}, optional. */
    @XmlAttribute
    public @Nullable String lineNumber;

    /** {@code @deliveryWindow}, optional. */
    @XmlAttribute
    public @Nullable String deliveryWindow;

    /** {@code @requestedShipmentDate}, optional. */
    @XmlAttribute
    public @Nullable String requestedShipmentDate;

    /** {@code @originalRequestedDeliveryDate}, optional. */
    @XmlAttribute
    public @Nullable String originalRequestedDeliveryDate;

    /** {@code @type}, optional. One of {@code backlog}, {@code immediate}, {@code forecast}. */
    @XmlAttribute
    @Allowed({"backlog", "immediate", "forecast"})
    public @Nullable String type;

    /** {@code @statisticalDeliveryDate}, optional. */
    @XmlAttribute
    public @Nullable String statisticalDeliveryDate;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code ScheduleLineReleaseInfo}, optional. */
    @XmlElement(name = "ScheduleLineReleaseInfo")
    public @Nullable ScheduleLineReleaseInfo scheduleLineReleaseInfo;

    /** {@code SubcontractingComponent}, any number; kept as the same XML. */
    @XmlElement(name = "SubcontractingComponent")
    public final List<AnyElement> subcontractingComponent = new ArrayList<>(0);

    /** {@code ShipTo}, optional. */
    @XmlElement(name = "ShipTo")
    public @Nullable ShipTo shipTo;

    /** {@code ScheduleLineIndustry}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "ScheduleLineIndustry")
    public @Nullable AnyElement scheduleLineIndustry;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
