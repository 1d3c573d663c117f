package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier: its names, numbers and addresses. A root element too.
 *
 * <p>{@code Supplier}, in the DTDs from 1.2.014.
 */
@XmlRootElement(name = "Supplier")
@XmlAccessorType(XmlAccessType.FIELD)
public class Supplier {
    /** {@code @corporateURL}, optional, an address. */
    @XmlAttribute(name = "corporateURL")
    public @Nullable String corporateUrl;

    /** {@code @storeFrontURL}, optional, an address. */
    @XmlAttribute(name = "storeFrontURL")
    public @Nullable String storeFrontUrl;

    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code SupplierID}, one or more. */
    @XmlElement(name = "SupplierID", required = true)
    public final List<DomainId> supplierId = new ArrayList<>(0);

    /** {@code SupplierLocation}, any number. */
    @XmlElement(name = "SupplierLocation")
    public final List<SupplierLocation> supplierLocation = new ArrayList<>(0);
}
