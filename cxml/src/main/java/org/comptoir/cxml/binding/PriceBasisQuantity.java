package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** How many units the unit price buys: 1.99 per 100. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PriceBasisQuantity {
    /** {@code @quantity}, required. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @conversionFactor}, required. */
    @XmlAttribute(required = true)
    public @Nullable String conversionFactor;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;
}
