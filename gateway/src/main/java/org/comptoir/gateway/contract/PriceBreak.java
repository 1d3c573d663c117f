package org.comptoir.gateway.contract;

import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** From this quantity on, this price. */
public record PriceBreak(Quantity from, UnitPrice price) {}
