package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What kind of invoice this is. What is absent is not so.
 *
 * <p>{@code InvoiceDetailHeaderIndicator}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailHeaderIndicator {
    /** {@code @isHeaderInvoice}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isHeaderInvoice;

    /** {@code @isVatRecoverable}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isVatRecoverable;

    /** {@code @isPriceBasedLineLevelCreditMemo}, optional, in the DTDs from 1.2.071. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String isPriceBasedLineLevelCreditMemo;
}
