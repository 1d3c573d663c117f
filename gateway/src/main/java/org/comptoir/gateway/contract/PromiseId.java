package org.comptoir.gateway.contract;

/** Names a promised price; it travels as cXML SupplierPartAuxiliaryID, OCI EXT_PRODUCT_ID. At most 50 of A-Z, a-z, 0-9, {@code -_}. */
public record PromiseId(String value) {}
