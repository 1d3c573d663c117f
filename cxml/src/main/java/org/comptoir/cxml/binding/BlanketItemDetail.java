package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a blanket order line covers and its limits. */
@XmlAccessorType(XmlAccessType.FIELD)
public class BlanketItemDetail {
    /** {@code Description}, one or more. */
    @XmlElement(name = "Description", required = true)
    public final List<Description> description = new ArrayList<>(0);

    /** {@code OverallLimit}, optional. */
    @XmlElement(name = "OverallLimit")
    public @Nullable Amount overallLimit;

    /** {@code ExpectedLimit}, optional. */
    @XmlElement(name = "ExpectedLimit")
    public @Nullable Amount expectedLimit;

    /** {@code MaxAmount}, optional. */
    @XmlElement(name = "MaxAmount")
    public @Nullable Amount maxAmount;

    /** {@code MinAmount}, optional. */
    @XmlElement(name = "MinAmount")
    public @Nullable Amount minAmount;

    /** {@code MaxContractAmount}, optional. */
    @XmlElement(name = "MaxContractAmount")
    public @Nullable Amount maxContractAmount;

    /** {@code MaxAdhocAmount}, optional. */
    @XmlElement(name = "MaxAdhocAmount")
    public @Nullable Amount maxAdhocAmount;

    /** {@code MaxQuantity}, optional. */
    @XmlElement(name = "MaxQuantity")
    public @Nullable String maxQuantity;

    /** {@code MinQuantity}, optional. */
    @XmlElement(name = "MinQuantity")
    public @Nullable String minQuantity;

    /** {@code UnitPrice}, optional. */
    @XmlElement(name = "UnitPrice")
    public @Nullable UnitPrice unitPrice;

    /** {@code UnitOfMeasure}, optional. */
    @XmlElement(name = "UnitOfMeasure")
    public @Nullable String unitOfMeasure;

    /** {@code PriceBasisQuantity}, optional. */
    @XmlElement(name = "PriceBasisQuantity")
    public @Nullable PriceBasisQuantity priceBasisQuantity;

    /** {@code Classification}, any number. */
    @XmlElement(name = "Classification")
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
