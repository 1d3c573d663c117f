package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One address of a supplier and how orders get there.
 *
 * <p>{@code SupplierLocation}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierLocation {
    /** {@code Address}, required. */
    @XmlElement(name = "Address", required = true)
    public @Nullable Address address;

    /** {@code OrderMethods}, required. */
    @XmlElement(name = "OrderMethods", required = true)
    public @Nullable OrderMethods orderMethods;
}
