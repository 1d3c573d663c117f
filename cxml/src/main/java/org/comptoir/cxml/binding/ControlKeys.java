package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which documents the buyer takes back. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ControlKeys {
    /** {@code OCInstruction}, optional. */
    @XmlElement(name = "OCInstruction")
    public @Nullable OCInstruction ocInstruction;

    /** {@code ASNInstruction}, optional. */
    @XmlElement(name = "ASNInstruction")
    public @Nullable ASNInstruction asnInstruction;

    /** {@code InvoiceInstruction}, optional. */
    @XmlElement(name = "InvoiceInstruction")
    public @Nullable InvoiceInstruction invoiceInstruction;

    /** {@code SESInstruction}, optional. */
    @XmlElement(name = "SESInstruction")
    public @Nullable SESInstruction sesInstruction;
}
