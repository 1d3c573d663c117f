package org.comptoir.gateway.catalog;

/** Something of a catalog was changed on this node; it is there once the transaction has committed. */
record CatalogChanged() {}
