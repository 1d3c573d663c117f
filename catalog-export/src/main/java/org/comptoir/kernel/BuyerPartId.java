package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

/**
 * The buyer's own number for an article: cXML BuyerPartID, OCI NEW_ITEM-MATNR.
 *
 * <p>Case and inner spaces carry meaning; only surrounding white space is removed.
 *
 * @param value 1 to 255 characters, none of them a control or text-direction character
 */
public record BuyerPartId(String value) {

    private static final int MAX_LENGTH = 255;

    public BuyerPartId {
        value = PartNumber.checked("BuyerPartID", requireNonNull(value, "BuyerPartID is missing"), MAX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
