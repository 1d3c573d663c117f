package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer sees of a place in the supplier's shop.
 *
 * <p>{@code PunchoutDetail}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PunchoutDetail {
    /**
     * {@code @punchoutLevel}, {@code store} when absent, in the DTDs from 1.2.020. One of {@code store}, {@code aisle},
     * {@code shelf}, {@code product}.
     */
    @XmlAttribute
    @Allowed({"store", "aisle", "shelf", "product"})
    public String punchoutLevel = "store";

    /** {@code Description}, one or more. */
    @XmlElement(name = "Description", required = true)
    public final List<Description> description = new ArrayList<>(0);

    /** {@code URL}, required. */
    @XmlElement(name = "URL", required = true)
    public @Nullable URL url;

    /** {@code Classification}, one or more. */
    @XmlElement(name = "Classification", required = true)
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code UnitPrice}, optional, in the DTDs from 1.2.020. */
    @XmlElement(name = "UnitPrice")
    public @Nullable UnitPrice unitPrice;

    /** {@code UnitOfMeasure}, optional, in the DTDs from 1.2.020. */
    @XmlElement(name = "UnitOfMeasure")
    public @Nullable String unitOfMeasure;

    /** {@code PriceBasisQuantity}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code ManufacturerName}, optional. */
    @XmlElement(name = "ManufacturerName")
    public @Nullable ManufacturerName manufacturerName;

    /** {@code ManufacturerPartID}, optional. */
    @XmlElement(name = "ManufacturerPartID")
    public @Nullable String manufacturerPartId;

    /** {@code LeadTime}, optional, in the DTDs from 1.2.020. */
    @XmlElement(name = "LeadTime")
    public @Nullable String leadTime;

    /** {@code ExpirationDate}, optional. */
    @XmlElement(name = "ExpirationDate")
    public @Nullable String expirationDate;

    /** {@code EffectiveDate}, optional. */
    @XmlElement(name = "EffectiveDate")
    public @Nullable String effectiveDate;

    /** {@code SearchGroupData}, any number. */
    @XmlElement(name = "SearchGroupData")
    public final List<SearchGroupData> searchGroupData = new ArrayList<>(0);

    /** {@code TerritoryAvailable}, any number. */
    @XmlElement(name = "TerritoryAvailable")
    public final List<String> territoryAvailable = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
