package org.comptoir.gateway.contract;

import org.comptoir.gateway.partner.SupplierId;

/** A contract of the supplier was written down, not yet committed. */
public record ContractsChanged(SupplierId supplier) {}
