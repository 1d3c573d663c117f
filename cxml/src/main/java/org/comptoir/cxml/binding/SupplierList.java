package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The suppliers a line may be bought from.
 *
 * <p>{@code SupplierList}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierList {
    /** {@code Supplier}, one or more. */
    @XmlElement(name = "Supplier", required = true)
    public final List<Supplier> supplier = new ArrayList<>(0);
}
