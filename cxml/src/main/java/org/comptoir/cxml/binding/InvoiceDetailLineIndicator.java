package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What the lines say themselves. What is absent stands in the summary.
 *
 * <p>{@code InvoiceDetailLineIndicator}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailLineIndicator {
    /** {@code @isTaxInLine}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isTaxInLine;

    /** {@code @isSpecialHandlingInLine}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isSpecialHandlingInLine;

    /** {@code @isShippingInLine}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isShippingInLine;

    /** {@code @isDiscountInLine}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isDiscountInLine;

    /** {@code @isAccountingInLine}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isAccountingInLine;

    /** {@code @isPriceAdjustmentInLine}, optional, in the DTDs from 1.2.071. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isPriceAdjustmentInLine;
}
