package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

/**
 * The manufacturer's number for an article: cXML ManufacturerPartID, OCI NEW_ITEM-MANUFACTMAT.
 *
 * <p>Case and inner spaces carry meaning; only surrounding white space is removed.
 *
 * @param value 1 to 255 characters, none of them a control or text-direction character
 */
public record ManufacturerPartId(String value) {

    private static final int MAX_LENGTH = 255;

    public ManufacturerPartId {
        value = PartNumber.checked(
                "ManufacturerPartID", requireNonNull(value, "ManufacturerPartID is missing"), MAX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
