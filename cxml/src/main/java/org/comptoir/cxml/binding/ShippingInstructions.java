package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** What the carrier must know. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShippingInstructions {
    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;
}
