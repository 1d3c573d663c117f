package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of an article; supplier part and auxiliary id together identify it. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ItemID {
    /** {@code SupplierPartID}, required. */
    @XmlElement(name = "SupplierPartID", required = true)
    public @Nullable SupplierPartID supplierPartId;

    /** {@code SupplierPartAuxiliaryID}, optional. */
    @XmlElement(name = "SupplierPartAuxiliaryID")
    public @Nullable SupplierPartAuxiliaryID supplierPartAuxiliaryId;

    /** {@code BuyerPartID}, optional. */
    @XmlElement(name = "BuyerPartID")
    public @Nullable String buyerPartId;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
