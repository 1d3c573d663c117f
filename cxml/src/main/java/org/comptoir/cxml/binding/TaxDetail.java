package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** One tax of several. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TaxDetail {
    /** {@code @taxedElement}, optional. */
    @XmlAttribute
    public String taxedElement;

    /** {@code @purpose}, optional. */
    @XmlAttribute
    public String purpose;

    /** {@code @category}, required. */
    @XmlAttribute(required = true)
    public String category;

    /** {@code @percentageRate}, optional, per cent. */
    @XmlAttribute
    public String percentageRate;

    /** {@code @isVatRecoverable}, optional. One of {@code yes}. */
    @XmlAttribute
    public String isVatRecoverable;

    /** {@code @taxPointDate}, optional. */
    @XmlAttribute
    public String taxPointDate;

    /** {@code @paymentDate}, optional. */
    @XmlAttribute
    public String paymentDate;

    /** {@code @isTriangularTransaction}, optional. One of {@code yes}. */
    @XmlAttribute
    public String isTriangularTransaction;

    /** {@code @exemptDetail}, optional. One of {@code zeroRated}, {@code exempt}. */
    @XmlAttribute
    public String exemptDetail;

    /** {@code @isWithholdingTax}, optional. One of {@code yes}. */
    @XmlAttribute
    public String isWithholdingTax;

    /** {@code @taxRateType}, optional. */
    @XmlAttribute
    public String taxRateType;

    /** {@code @basePercentageRate}, optional, per cent. */
    @XmlAttribute
    public String basePercentageRate;

    /** {@code @isIncludedInPrice}, optional. One of {@code yes}. */
    @XmlAttribute
    public String isIncludedInPrice;

    /** {@code TaxableAmount}, optional. */
    @XmlElement(name = "TaxableAmount")
    public Amount taxableAmount;

    /** {@code TaxAmount}, required. */
    @XmlElement(name = "TaxAmount", required = true)
    public Amount taxAmount;

    /** {@code TaxLocation}, optional. */
    @XmlElement(name = "TaxLocation")
    public LocalizedText taxLocation;

    /** {@code TaxAdjustmentAmount}, optional. */
    @XmlElement(name = "TaxAdjustmentAmount")
    public Amount taxAdjustmentAmount;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public Description description;

    /** {@code TriangularTransactionLawReference}, optional. */
    @XmlElement(name = "TriangularTransactionLawReference")
    public LocalizedText triangularTransactionLawReference;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
