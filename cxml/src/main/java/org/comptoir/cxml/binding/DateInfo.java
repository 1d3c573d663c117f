package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date and what happens on it. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DateInfo {
    /** {@code @type}, required. One of {@code expectedShipmentDate}, {@code productionStartDate}, {@code productionFinishDate}, {@code requestedPickUpDate}, {@code expectedPickUpDate}, {@code actualPickUpDate}, {@code requestedDeliveryDate}, {@code expectedDeliveryDate}, {@code actualDeliveryDate}, {@code confirmedShipmentDate}, {@code confirmedDeliveryDate}. */
    @XmlAttribute(required = true)
    @Allowed({
        "expectedShipmentDate",
        "productionStartDate",
        "productionFinishDate",
        "requestedPickUpDate",
        "expectedPickUpDate",
        "actualPickUpDate",
        "requestedDeliveryDate",
        "expectedDeliveryDate",
        "actualDeliveryDate",
        "confirmedShipmentDate",
        "confirmedDeliveryDate"
    })
    public @Nullable String type;

    /** {@code @date}, required. */
    @XmlAttribute(required = true)
    public @Nullable String date;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
