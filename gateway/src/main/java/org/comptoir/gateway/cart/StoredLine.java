package org.comptoir.gateway.cart;

import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/** A line of the cart as its row says. */
record StoredLine(int number, SupplierPartId part, Quantity quantity) {}
