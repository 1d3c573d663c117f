package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** How the order is paid. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Payment {
    /** {@code PCard}, required. */
    @XmlElement(name = "PCard", required = true)
    public @Nullable PCard pcard;
}
