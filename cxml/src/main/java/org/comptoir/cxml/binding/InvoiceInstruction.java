package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the buyer takes invoices, and what is checked.
 *
 * <p>{@code InvoiceInstruction}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceInstruction {
    /** {@code @value}, optional. One of {@code isERS}, {@code isNotERS}, {@code allowed}, {@code notAllowed}. */
    @XmlAttribute
    @Allowed({"isERS", "isNotERS", "allowed", "notAllowed"})
    public @Nullable String value;

    /** {@code @verificationType}, optional. One of {@code goodsReceipt}. */
    @XmlAttribute
    @Allowed("goodsReceipt")
    public @Nullable String verificationType;

    /** {@code @unitPriceEditable}, optional. One of {@code yes}, {@code no}. */
    @XmlAttribute
    @Allowed({"yes", "no"})
    public @Nullable String unitPriceEditable;

    /** {@code TemporaryPrice}, optional. */
    @XmlElement(name = "TemporaryPrice")
    public @Nullable TemporaryPrice temporaryPrice;

    /** {@code Lower}, optional. */
    @XmlElement(name = "Lower")
    public @Nullable Limit lower;

    /** {@code Upper}, optional. */
    @XmlElement(name = "Upper")
    public @Nullable Limit upper;
}
