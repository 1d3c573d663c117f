package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** One sentence of a contract about prices. */
public sealed interface PriceRule {

    /**
     * From this quantity on the article costs exactly this, whatever the list price and the discounts.
     *
     * @param from in the article's order unit; give one rule for each quantity break
     */
    record NetPrice(SupplierPartId part, Quantity from, UnitPrice price) implements PriceRule {}

    /** @param percent off the list price of every article of the family, 0 to 100 */
    record FamilyDiscount(String family, BigDecimal percent) implements PriceRule {}

    /** @param percent off every list price, 0 to 100; at most one in a contract */
    record GeneralDiscount(BigDecimal percent) implements PriceRule {}
}
