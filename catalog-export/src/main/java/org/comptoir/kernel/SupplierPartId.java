package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

/**
 * The seller's own number for an article, exactly as printed in its catalog: cXML SupplierPartID, OCI NEW_ITEM-VENDORMAT.
 *
 * <p>Case and inner spaces carry meaning; only surrounding white space is removed.
 *
 * @param value 1 to 255 characters, none of them a control or text-direction character
 */
public record SupplierPartId(String value) {

    private static final int MAX_LENGTH = 255;

    public SupplierPartId {
        value = PartNumber.checked("SupplierPartID", requireNonNull(value, "SupplierPartID is missing"), MAX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
