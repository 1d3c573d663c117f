package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The price of one unit of a service.
 *
 * <p>{@code UnitRate}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class UnitRate {
    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code PriceBasisQuantity}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code TermReference}, optional. */
    @XmlElement(name = "TermReference")
    public @Nullable TermReference termReference;
}
