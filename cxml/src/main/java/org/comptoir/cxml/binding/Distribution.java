package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which account bears which part of the price. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Distribution {
    /** {@code Accounting}, required. */
    @XmlElement(name = "Accounting", required = true)
    public @Nullable Accounting accounting;

    /** {@code Charge}, required. */
    @XmlElement(name = "Charge", required = true)
    public @Nullable Amount charge;
}
