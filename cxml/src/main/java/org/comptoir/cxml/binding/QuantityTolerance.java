package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How far a quantity may be off.
 *
 * <p>{@code QuantityTolerance}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Percentage | Value")
public class QuantityTolerance {
    /** {@code Percentage}, one of a choice. */
    @XmlElement(name = "Percentage")
    public @Nullable Percentage percentage;

    /** {@code Value}, one of a choice. */
    @XmlElement(name = "Value")
    public @Nullable Value value;
}
