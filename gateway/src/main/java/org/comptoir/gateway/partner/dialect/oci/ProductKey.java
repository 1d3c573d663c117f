package org.comptoir.gateway.partner.dialect.oci;

/** What EXT_PRODUCT_ID carries and a later call names. */
public enum ProductKey {
    /** The promise, with its price and quantity. */
    PROMISE,
    /** Our part number. */
    PART
}
