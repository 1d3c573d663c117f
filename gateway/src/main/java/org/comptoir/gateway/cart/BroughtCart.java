package org.comptoir.gateway.cart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.cart.rule.BroughtQuantity;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.punchout.BroughtLine;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;

/**
 * The cart that a buyer's request becomes: every line by its promise, else by part number and quantity.
 *
 * <p>Lines of one article stay apart, as they are in the request. A line whose article is gone is in the cart as well,
 * to be seen and explained; only one that names no article at all cannot be.
 *
 * @param before every line of the request
 * @param lines the lines of the cart
 */
record BroughtCart(List<LineBefore> before, List<StoredLine> lines) {

    /** The promises that the lines may mean. */
    static Set<PromiseId> promises(List<BroughtLine> lines) {
        Set<PromiseId> ids = new LinkedHashSet<>();
        lines.forEach(line -> PromiseId.read(line.auxiliaryId()).ifPresent(ids::add));
        return ids;
    }

    /** @param promises those that are this client's */
    static List<LineBefore> before(List<BroughtLine> lines, Map<PromiseId, PricePromise> promises) {
        return lines.stream().map(line -> before(line, promises)).toList();
    }

    /** @param products those of the lines' articles that exist for the client */
    static BroughtCart of(
            List<LineBefore> before, Map<PromiseId, PricePromise> promises, Map<SupplierPartId, Product> products) {
        List<StoredLine> lines = new ArrayList<>();
        for (LineBefore line : before) {
            line.partId()
                    .map(part -> rebuilt(line, part, promises, Optional.ofNullable(products.get(part))))
                    .ifPresent(lines::add);
        }
        return new BroughtCart(before, lines);
    }

    private static LineBefore before(BroughtLine line, Map<PromiseId, PricePromise> promises) {
        Optional<PricePromise> promise = PromiseId.read(line.auxiliaryId())
                .flatMap(id -> Optional.ofNullable(promises.get(id)))
                .filter(found -> line.part().isEmpty() || found.part().value().equals(line.part()));
        return new LineBefore(
                line.number(),
                promise.map(found -> found.part().value()).orElse(line.part()),
                line.auxiliaryId(),
                line.quantity(),
                promise.map(found -> found.unit().code()).orElse(line.unit()),
                line.name(),
                promise.map(PricePromise::id),
                promise.map(PricePromise::price).or(line::price));
    }

    private static StoredLine rebuilt(
            LineBefore line, SupplierPartId part, Map<PromiseId, PricePromise> promises, Optional<Product> product) {
        Optional<Quantity> said = BroughtQuantity.read(line.quantity());
        Quantity guess = line.promise()
                .flatMap(id -> Optional.ofNullable(promises.get(id)))
                .map(PricePromise::quantity)
                .orElse(Quantity.ONE);
        boolean settled = said.isPresent()
                && product.map(found -> isSoldBy(found, line.unit())).orElse(true);
        return new StoredLine(line.number(), part, said.orElse(guess), Optional.of(line.number()), settled);
    }

    /** A buyer that names no unit means ours. */
    private static boolean isSoldBy(Product product, String unit) {
        if (unit.isEmpty()) {
            return true;
        }
        try {
            return UnitOfMeasure.of(unit).equals(product.unit());
        } catch (IllegalArgumentException noUnit) {
            return false;
        }
    }
}
