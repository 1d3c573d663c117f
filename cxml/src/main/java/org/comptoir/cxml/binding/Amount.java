package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds one sum of money and nothing else.
 *
 * <p>Used for {@code Charge}, {@code TaxAmount}, {@code TaxableAmount}, {@code OverallLimit}, {@code DiscountAmount} ….
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Amount {
    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;
}
