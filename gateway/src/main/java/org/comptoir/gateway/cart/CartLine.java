package org.comptoir.gateway.cart;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/**
 * A line of the cart, priced this moment.
 *
 * @param number from 1, stable while the cart lives
 * @param product empty where the article is no longer offered to this client
 * @param price empty where it has no price; such a line keeps the cart from going back
 * @param before the line of the buyer's request it was rebuilt from; empty for one that was put into the cart here
 * @param settled false where the quantity is a guess until a person says it; such a line keeps the cart too
 */
public record CartLine(
        int number,
        SupplierPartId part,
        Quantity quantity,
        Optional<Product> product,
        Optional<Price> price,
        Optional<LineBefore> before,
        boolean settled) {

    /** What must be mended before the cart can go back. */
    public Optional<CartProblem> problem() {
        return CartCheck.problemOf(this);
    }

    /** What it costs in the buyer's request, where it costs something else today. */
    public Optional<UnitPrice> formerPrice() {
        return before.flatMap(LineBefore::price)
                .filter(then ->
                        price.isPresent() && !isTheSame(then, price.get().unitPrice()));
    }

    /** 5.00 for 10 is 0.50 for 1. */
    private static boolean isTheSame(UnitPrice one, UnitPrice other) {
        BigDecimal left = one.price().amount().multiply(other.basis());
        BigDecimal right = other.price().amount().multiply(one.basis());
        return one.price().currency().equals(other.price().currency()) && left.compareTo(right) == 0;
    }
}
