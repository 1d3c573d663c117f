package org.comptoir.gateway.partner.look;

import org.comptoir.gateway.partner.SupplierId;

/** A supplier's look was written down, not yet committed. */
record LookChanged(SupplierId supplier) {}
