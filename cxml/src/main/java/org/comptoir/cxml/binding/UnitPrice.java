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
}
