package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of a line that is meant.
 *
 * <p>{@code ScheduleLineReference}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ScheduleLineReference {
    /** {@code @quantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @requestedDeliveryDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String requestedDeliveryDate;

    /** {@code @lineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String lineNumber;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
