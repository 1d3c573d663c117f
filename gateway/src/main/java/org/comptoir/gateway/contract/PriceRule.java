package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.kernel.Money;
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

    /** @param percent off the list price of every article of the manufacturer, 0 to 100 */
    record ManufacturerDiscount(String manufacturer, BigDecimal percent) implements PriceRule {}

    /** @param percent off the list price of every article of the price group, 0 to 100 */
    record PriceGroupDiscount(String priceGroup, BigDecimal percent) implements PriceRule {}

    /** @param percent off every list price, 0 to 100; at most one in a contract */
    record GeneralDiscount(BigDecimal percent) implements PriceRule {}

    /**
     * Comes on top of the price that the other rules made, and is told apart.
     *
     * @param percent of that price; either this or the amount is given
     * @param perUnit for each order unit
     * @param below only for quantities under this one: a surcharge on small quantities
     * @param label for the buyer, such as {@code alloy surcharge}
     */
    record Surcharge(
            RuleTarget on,
            Optional<BigDecimal> percent,
            Optional<Money> perUnit,
            Optional<Quantity> below,
            String label)
            implements PriceRule {}
}
