package org.comptoir.gateway.fulfilment.invoice;

import org.comptoir.kernel.Money;

/**
 * What an invoice comes to.
 *
 * @param net lines, shipping and charges
 * @param gross with tax
 * @param due what is still to be paid, after a deposit
 */
public record Totals(Money net, Money tax, Money gross, Money due) {}
