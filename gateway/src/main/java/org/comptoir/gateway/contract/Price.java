package org.comptoir.gateway.contract;

import java.util.List;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/**
 * A client's price of an article in a quantity.
 *
 * @param unitPrice rounded to the currency's price precision, per basis
 * @param lineTotal of the asked quantity, rounded once
 * @param breaks every quantity break of the agreement, lowest first; empty where the price does not depend on quantity
 */
public record Price(UnitPrice unitPrice, Money lineTotal, List<PriceBreak> breaks, PriceExplanation explanation) {

    public Price {
        breaks = List.copyOf(breaks);
    }
}
