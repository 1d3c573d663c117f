package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** What an early payment saves. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("DiscountPercent | DiscountAmount")
public class Discount {
    /** {@code DiscountPercent}, optional, one of a choice. */
    @XmlElement(name = "DiscountPercent")
    public @Nullable DiscountPercent discountPercent;

    /** {@code DiscountAmount}, optional, one of a choice. */
    @XmlElement(name = "DiscountAmount")
    public @Nullable Amount discountAmount;
}
