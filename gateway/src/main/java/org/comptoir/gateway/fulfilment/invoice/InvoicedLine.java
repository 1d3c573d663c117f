package org.comptoir.gateway.fulfilment.invoice;

import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/**
 * What of one line of the order is charged or credited.
 *
 * @param number the order's line
 * @param quantity in the unit ordered
 * @param net before tax
 */
public record InvoicedLine(int number, Quantity quantity, UnitPrice unitPrice, Money net) {}
