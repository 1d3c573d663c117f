package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The period of delivery. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DeliveryPeriod {
    /** {@code Period}, required. */
    @XmlElement(name = "Period", required = true)
    public @Nullable Period period;
}
