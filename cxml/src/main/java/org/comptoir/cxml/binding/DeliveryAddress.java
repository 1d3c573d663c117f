package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Where goods were taken in.
 *
 * <p>{@code DeliveryAddress}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class DeliveryAddress {
    /** {@code Address}, required. */
    @XmlElement(name = "Address", required = true)
    public @Nullable Address address;
}
