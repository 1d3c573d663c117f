package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is bought at what price. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ItemDetail {
    /** {@code UnitPrice}, required. */
    @XmlElement(name = "UnitPrice", required = true)
    public @Nullable UnitPrice unitPrice;

    /** {@code Description}, one or more. */
    @XmlElement(name = "Description", required = true)
    public final List<Description> description = new ArrayList<>(0);

    /** {@code OverallLimit}, optional. */
    @XmlElement(name = "OverallLimit")
    public @Nullable Amount overallLimit;

    /** {@code ExpectedLimit}, optional. */
    @XmlElement(name = "ExpectedLimit")
    public @Nullable Amount expectedLimit;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code PriceBasisQuantity}, optional. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code Classification}, one or more. */
    @XmlElement(name = "Classification", required = true)
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code ManufacturerPartID}, optional. */
    @XmlElement(name = "ManufacturerPartID")
    public @Nullable String manufacturerPartId;

    /** {@code ManufacturerName}, optional. */
    @XmlElement(name = "ManufacturerName")
    public @Nullable ManufacturerName manufacturerName;

    /** {@code URL}, optional. */
    @XmlElement(name = "URL")
    public @Nullable URL url;

    /** {@code LeadTime}, optional. */
    @XmlElement(name = "LeadTime")
    public @Nullable String leadTime;

    /** {@code Dimension}, any number. */
    @XmlElement(name = "Dimension")
    public final List<Dimension> dimension = new ArrayList<>(0);

    /** {@code ItemDetailIndustry}, optional, in the DTDs from 1.2.050; kept as the same XML. */
    @XmlElement(name = "ItemDetailIndustry")
    public @Nullable AnyElement itemDetailIndustry;

    /** {@code AttachmentReference}, any number. */
    @XmlElement(name = "AttachmentReference")
    public final List<AttachmentReference> attachmentReference = new ArrayList<>(0);

    /** {@code PlannedAcceptanceDays}, optional. */
    @XmlElement(name = "PlannedAcceptanceDays")
    public @Nullable String plannedAcceptanceDays;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
