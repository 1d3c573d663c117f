package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How firm a delivery is and how much was released up to it.
 *
 * <p>{@code ScheduleLineReleaseInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ScheduleLineReleaseInfo {
    /** {@code @commitmentCode}, required. One of {@code firm}, {@code tradeoff}, {@code forecast}. */
    @XmlAttribute(required = true)
    @Allowed({"firm", "tradeoff", "forecast"})
    public @Nullable String commitmentCode;

    /** {@code @cumulativeScheduledQuantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String cumulativeScheduledQuantity;

    /** {@code @receivedQuantity}, optional, a decimal number. */
    @XmlAttribute
    public @Nullable String receivedQuantity;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;
}
