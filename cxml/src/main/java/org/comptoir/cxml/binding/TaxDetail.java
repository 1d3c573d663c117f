package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tax of several. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TaxDetail {
    /** {@code @taxedElement}, optional. */
    @XmlAttribute
    @XmlSchemaType(name = "IDREF")
    public @Nullable String taxedElement;

    /** {@code @purpose}, optional. */
    @XmlAttribute
    public @Nullable String purpose;

    /** {@code @category}, required. */
    @XmlAttribute(required = true)
    public @Nullable String category;

    /** {@code @percentageRate}, optional, per cent. */
    @XmlAttribute
    public @Nullable String percentageRate;

    /** {@code @isVatRecoverable}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isVatRecoverable;

    /** {@code @taxPointDate}, optional. */
    @XmlAttribute
    public @Nullable String taxPointDate;

    /** {@code @paymentDate}, optional. */
    @XmlAttribute
    public @Nullable String paymentDate;

    /** {@code @isTriangularTransaction}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isTriangularTransaction;

    /** {@code @exemptDetail}, optional. One of {@code zeroRated}, {@code exempt}. */
    @XmlAttribute
    @Allowed({"zeroRated", "exempt"})
    public @Nullable String exemptDetail;

    /** {@code @isWithholdingTax}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isWithholdingTax;

    /** {@code @taxRateType}, optional. */
    @XmlAttribute
    public @Nullable String taxRateType;

    /** {@code @basePercentageRate}, optional, per cent. */
    @XmlAttribute
    public @Nullable String basePercentageRate;

    /** {@code @isIncludedInPrice}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isIncludedInPrice;

    /** {@code TaxableAmount}, optional. */
    @XmlElement(name = "TaxableAmount")
    public @Nullable Amount taxableAmount;

    /** {@code TaxAmount}, required. */
    @XmlElement(name = "TaxAmount", required = true)
    public @Nullable Amount taxAmount;

    /** {@code TaxLocation}, optional. */
    @XmlElement(name = "TaxLocation")
    public @Nullable LocalizedText taxLocation;

    /** {@code TaxAdjustmentAmount}, optional. */
    @XmlElement(name = "TaxAdjustmentAmount")
    public @Nullable Amount taxAdjustmentAmount;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;

    /** {@code TriangularTransactionLawReference}, optional. */
    @XmlElement(name = "TriangularTransactionLawReference")
    public @Nullable LocalizedText triangularTransactionLawReference;

    /** {@code TaxRegime}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "TaxRegime")
    public @Nullable String taxRegime;

    /** {@code TaxExemption}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "TaxExemption")
    public @Nullable TaxExemption taxExemption;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
