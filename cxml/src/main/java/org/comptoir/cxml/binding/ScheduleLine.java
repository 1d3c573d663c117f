package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A part of a line with its own date. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ScheduleLine {
    /** {@code @quantity}, required. */
    @XmlAttribute(required = true)
    public String quantity;

    /** {@code @requestedDeliveryDate}, required. */
    @XmlAttribute(required = true)
    public String requestedDeliveryDate;

    /** {@code @lineNumber}, optional. */
    @XmlAttribute
    public String lineNumber;

    /** {@code @deliveryWindow}, optional. */
    @XmlAttribute
    public String deliveryWindow;

    /** {@code @requestedShipmentDate}, optional. */
    @XmlAttribute
    public String requestedShipmentDate;

    /** {@code @originalRequestedDeliveryDate}, optional. */
    @XmlAttribute
    public String originalRequestedDeliveryDate;

    /** {@code @type}, optional. One of {@code backlog}, {@code immediate}, {@code forecast}. */
    @XmlAttribute
    public String type;

    /** {@code @statisticalDeliveryDate}, optional. */
    @XmlAttribute
    public String statisticalDeliveryDate;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public String unitOfMeasure;

    /** {@code ShipTo}, optional. */
    @XmlElement(name = "ShipTo")
    public ShipTo shipTo;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
