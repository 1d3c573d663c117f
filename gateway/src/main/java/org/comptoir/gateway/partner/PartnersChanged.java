package org.comptoir.gateway.partner;

/** Something about the supplier's partners was written down, not yet committed. */
public record PartnersChanged(SupplierId supplier) {}
