package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * The number of the batch at the supplier.
 *
 * <p>{@code SupplierBatchID}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierBatchID {
    /** The text. */
    @XmlValue
    public @Nullable String value;
}
