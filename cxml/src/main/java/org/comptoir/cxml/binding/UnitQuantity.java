package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in a unit of its own.
 *
 * <p>Used for {@code OrderedQuantity}, {@code DispatchQuantity}, {@code FreeGoodsQuantity}, in the DTDs from
 * 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class UnitQuantity {
    /** {@code @quantity}, optional, a decimal number. */
    @XmlAttribute
    public @Nullable String quantity;

    /** {@code UnitOfMeasure}, optional. */
    @XmlElement(name = "UnitOfMeasure")
    public @Nullable String unitOfMeasure;
}
