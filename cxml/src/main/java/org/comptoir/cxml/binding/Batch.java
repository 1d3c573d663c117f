package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The batch goods come from.
 *
 * <p>{@code Batch}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Batch {
    /** {@code @productionDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String productionDate;

    /** {@code @expirationDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String expirationDate;

    /** {@code @inspectionDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String inspectionDate;

    /** {@code @shelfLife}, optional. */
    @XmlAttribute
    public @Nullable String shelfLife;

    /** {@code @originCountryCode}, optional, ISO 3166. */
    @XmlAttribute
    public @Nullable String originCountryCode;

    /** {@code @batchQuantity}, optional, a decimal number. */
    @XmlAttribute
    public @Nullable String batchQuantity;

    /** {@code BuyerBatchID}, optional. */
    @XmlElement(name = "BuyerBatchID")
    public @Nullable String buyerBatchId;

    /** {@code SupplierBatchID}, optional. */
    @XmlElement(name = "SupplierBatchID")
    public @Nullable SupplierBatchID supplierBatchId;

    /** {@code PropertyValuation}, any number; kept as the same XML. */
    @XmlElement(name = "PropertyValuation")
    public final List<AnyElement> propertyValuation = new ArrayList<>(0);
}
