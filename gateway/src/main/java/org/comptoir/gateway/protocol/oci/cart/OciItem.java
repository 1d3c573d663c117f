package org.comptoir.gateway.protocol.oci.cart;

import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.LineFacts;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/**
 * What a line of OCI is written from.
 *
 * @param quantity in the product's unit
 * @param promise empty where nothing is promised, as in a list of articles found
 * @param buyerPart the buyer's own number, where it is known
 * @param contract number and version of the contract that made the price
 */
public record OciItem(
        Product product,
        Quantity quantity,
        UnitPrice price,
        Optional<PromiseId> promise,
        Optional<BuyerPartId> buyerPart,
        Optional<String> contract) {

    /** One of which no contract is told. */
    public OciItem(
            Product product,
            Quantity quantity,
            UnitPrice price,
            Optional<PromiseId> promise,
            Optional<BuyerPartId> buyerPart) {
        this(product, quantity, price, promise, buyerPart, Optional.empty());
    }

    /** An article at a price, for which nothing is promised. */
    public static OciItem offered(Product product, Quantity quantity, UnitPrice price) {
        return new OciItem(
                product,
                quantity,
                price,
                Optional.empty(),
                product.particulars().buyerPartId());
    }

    static OciItem promised(ReturnedCart.Line line) {
        return new OciItem(
                line.product(),
                line.promise().quantity(),
                line.promise().price(),
                Optional.of(line.promise().id()),
                line.product().particulars().buyerPartId(),
                Optional.of(line.promise().contract()));
    }

    /** @param said what else the call said */
    LineFacts facts(Map<String, String> said) {
        return new LineFacts(product, promise, contract, said);
    }
}
