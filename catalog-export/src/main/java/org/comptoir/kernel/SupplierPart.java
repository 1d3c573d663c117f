package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An article as a buyer's document names it: the supplier's number and, where a cart went before, what we put beside it.
 *
 * @param id cXML {@code ItemID/SupplierPartID}
 * @param auxiliaryId cXML {@code ItemID/SupplierPartAuxiliaryID}, OCI {@code NEW_ITEM-EXT_PRODUCT_ID}: our promise id
 */
public record SupplierPart(SupplierPartId id, Optional<String> auxiliaryId) {

    public SupplierPart {
        requireNonNull(id, "id");
        auxiliaryId = auxiliaryId.map(String::strip).filter(s -> !s.isEmpty());
    }
}
