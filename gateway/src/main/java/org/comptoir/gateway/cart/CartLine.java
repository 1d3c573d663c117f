package org.comptoir.gateway.cart;

import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/**
 * A line of the cart, priced this moment.
 *
 * @param number from 1, stable while the cart lives
 * @param product empty where the article is no longer offered to this client
 * @param price empty where it has no price; such a line keeps the cart from going back
 */
public record CartLine(
        int number, SupplierPartId part, Quantity quantity, Optional<Product> product, Optional<Price> price) {}
