package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The price of one unit, or of one basis quantity where there is a PriceBasisQuantity. */
@XmlAccessorType(XmlAccessType.FIELD)
public class UnitPrice {
    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code Modifications}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Modifications")
    public @Nullable Modifications modifications;

    /** {@code PricingConditions}, optional, in the DTDs from 1.2.050; kept as the same XML. */
    @XmlElement(name = "PricingConditions")
    public @Nullable AnyElement pricingConditions;
}
