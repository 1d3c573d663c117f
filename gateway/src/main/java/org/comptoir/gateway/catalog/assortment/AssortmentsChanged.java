package org.comptoir.gateway.catalog.assortment;

import org.comptoir.gateway.partner.SupplierId;

/** What exists for clients of the supplier was changed, not yet committed. */
record AssortmentsChanged(SupplierId supplier) {}
