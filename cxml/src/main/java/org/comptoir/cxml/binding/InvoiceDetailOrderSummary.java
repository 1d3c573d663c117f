package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an order that is charged without lines.
 *
 * <p>{@code InvoiceDetailOrderSummary}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailOrderSummary {
    /** {@code @invoiceLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String invoiceLineNumber;

    /** {@code @inspectionDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String inspectionDate;

    /** {@code SubtotalAmount}, required. */
    @XmlElement(name = "SubtotalAmount", required = true)
    public @Nullable Amount subtotalAmount;

    /** {@code Period}, optional. */
    @XmlElement(name = "Period")
    public @Nullable Period period;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code InvoiceDetailLineSpecialHandling}, optional. */
    @XmlElement(name = "InvoiceDetailLineSpecialHandling")
    public @Nullable InvoiceDetailLineSpecialHandling invoiceDetailLineSpecialHandling;

    /** {@code InvoiceDetailLineShipping}, optional. */
    @XmlElement(name = "InvoiceDetailLineShipping")
    public @Nullable InvoiceDetailLineShipping invoiceDetailLineShipping;

    /** {@code GrossAmount}, optional. */
    @XmlElement(name = "GrossAmount")
    public @Nullable Amount grossAmount;

    /** {@code InvoiceDetailDiscount}, optional. */
    @XmlElement(name = "InvoiceDetailDiscount")
    public @Nullable InvoiceDetailDiscount invoiceDetailDiscount;

    /** {@code NetAmount}, optional. */
    @XmlElement(name = "NetAmount")
    public @Nullable Amount netAmount;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
