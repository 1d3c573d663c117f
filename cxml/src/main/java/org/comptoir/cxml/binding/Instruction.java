package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Whether the buyer takes one kind of document, and when.
 *
 * <p>Used for {@code OCInstruction}, {@code ASNInstruction}, {@code InvoiceInstruction}, {@code SESInstruction}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Instruction {
    /** {@code @value}: {@code allowed}, {@code notAllowed}; confirmations also {@code requiredBeforeASN}. */
    @XmlAttribute
    public @Nullable String value;

    /** {@code @verificationType}, optional, invoices only. */
    @XmlAttribute
    public @Nullable String verificationType;

    /** {@code @unitPriceEditable}, optional. One of {@code yes}, {@code no}. */
    @XmlAttribute
    public @Nullable String unitPriceEditable;
}
