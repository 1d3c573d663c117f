package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** What an early payment saves. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Discount {
    /** {@code DiscountPercent}, optional, one of a choice. */
    @XmlElement(name = "DiscountPercent")
    public DiscountPercent discountPercent;

    /** {@code DiscountAmount}, optional, one of a choice. */
    @XmlElement(name = "DiscountAmount")
    public Amount discountAmount;
}
