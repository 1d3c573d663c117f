package org.comptoir.gateway.fulfilment.invoice;

import org.comptoir.kernel.Money;

/** Something beside lines and shipping, before tax: a minimum order charge, packing. */
public record Charge(String description, Money amount) {}
