package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is that goes out.
 *
 * <p>{@code ShipNoticeItemDetail}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipNoticeItemDetail {
    /** {@code UnitPrice}, optional. */
    @XmlElement(name = "UnitPrice")
    public @Nullable UnitPrice unitPrice;

    /** {@code Description}, any number. */
    @XmlElement(name = "Description")
    public final List<Description> description = new ArrayList<>(0);

    /** {@code UnitOfMeasure}, optional. */
    @XmlElement(name = "UnitOfMeasure")
    public @Nullable String unitOfMeasure;

    /** {@code PriceBasisQuantity}, optional. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code Classification}, any number. */
    @XmlElement(name = "Classification")
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code ManufacturerPartID}, optional. */
    @XmlElement(name = "ManufacturerPartID")
    public @Nullable String manufacturerPartId;

    /** {@code ManufacturerName}, optional. */
    @XmlElement(name = "ManufacturerName")
    public @Nullable ManufacturerName manufacturerName;

    /** {@code Dimension}, any number. */
    @XmlElement(name = "Dimension")
    public final List<Dimension> dimension = new ArrayList<>(0);

    /** {@code ItemDetailIndustry}, optional; kept as the same XML. */
    @XmlElement(name = "ItemDetailIndustry")
    public @Nullable AnyElement itemDetailIndustry;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);

    /** {@code ImportInfo}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "ImportInfo")
    public @Nullable AnyElement importInfo;
}
