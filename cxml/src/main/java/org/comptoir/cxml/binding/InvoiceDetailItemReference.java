package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of the order that is charged, and what was bought.
 *
 * <p>{@code InvoiceDetailItemReference}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ItemID?, Description?, Classification*, (ManufacturerPartID, ManufacturerName)?, Country?, "
        + "SerialNumber*, SupplierBatchID?, InvoiceDetailItemReferenceIndustry?")
public class InvoiceDetailItemReference {
    /** {@code @lineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String lineNumber;

    /** {@code @serialNumber}, optional. */
    @XmlAttribute
    public @Nullable String serialNumber;

    /** {@code ItemID}, optional. */
    @XmlElement(name = "ItemID")
    public @Nullable ItemID itemId;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;

    /** {@code Classification}, any number, in the DTDs from 1.2.071. */
    @XmlElement(name = "Classification")
    public final List<Classification> classification = new ArrayList<>(0);

    /** {@code ManufacturerPartID}, optional. */
    @XmlElement(name = "ManufacturerPartID")
    public @Nullable String manufacturerPartId;

    /** {@code ManufacturerName}, optional. */
    @XmlElement(name = "ManufacturerName")
    public @Nullable ManufacturerName manufacturerName;

    /** {@code Country}, optional. */
    @XmlElement(name = "Country")
    public @Nullable Country country;

    /** {@code SerialNumber}, any number. */
    @XmlElement(name = "SerialNumber")
    public final List<String> serialNumbers = new ArrayList<>(0);

    /** {@code SupplierBatchID}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "SupplierBatchID")
    public @Nullable SupplierBatchID supplierBatchId;

    /** {@code InvoiceDetailItemReferenceIndustry}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "InvoiceDetailItemReferenceIndustry")
    public @Nullable AnyElement invoiceDetailItemReferenceIndustry;
}
