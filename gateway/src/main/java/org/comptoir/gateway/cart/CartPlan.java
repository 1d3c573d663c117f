package org.comptoir.gateway.cart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.cart.rule.QuantityRule;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/**
 * What becomes of a cart when changes are added to it: new and grown lines, or everything that is wrong with them.
 *
 * <p>Of several lines of one article, which only a buyer's own request can bring along, the first one grows.
 */
final class CartPlan {

    /** The most lines a cart may have. */
    static final int MOST_LINES = 500;

    private final Map<SupplierPartId, StoredLine> lines = new LinkedHashMap<>();
    private final Set<SupplierPartId> isNew = new LinkedHashSet<>();
    private final Set<SupplierPartId> hasGrown = new LinkedHashSet<>();
    private final List<CartProblem> problems = new ArrayList<>();
    private final int linesBefore;
    private int nextNumber;

    private CartPlan(List<StoredLine> before) {
        before.forEach(line -> lines.putIfAbsent(line.part(), line));
        linesBefore = before.size();
        nextNumber = before.stream().mapToInt(StoredLine::number).max().orElse(0) + 1;
    }

    /** The part numbers that can be one at all; the others exist for nobody. */
    static Set<SupplierPartId> parts(Collection<CartChange> changes) {
        Set<SupplierPartId> parts = new LinkedHashSet<>();
        changes.forEach(change -> part(change).ifPresent(parts::add));
        return parts;
    }

    /** @param products those of the changes' articles that exist for the client */
    static CartPlan adding(List<StoredLine> before, List<CartChange> changes, Map<SupplierPartId, Product> products) {
        CartPlan plan = new CartPlan(before);
        changes.forEach(change -> plan.add(change, products));
        plan.touched()
                .forEach(line -> QuantityRule.check(requireNonNull(products.get(line.part())), line.quantity())
                        .ifPresent(plan.problems::add));
        if (!plan.isNew.isEmpty() && plan.linesBefore + plan.isNew.size() > MOST_LINES) {
            plan.problems.add(
                    new CartProblem(CartProblem.Rule.TOO_MANY_LINES, "", List.of(Integer.toString(MOST_LINES))));
        }
        return plan;
    }

    List<CartProblem> problems() {
        return List.copyOf(problems);
    }

    List<StoredLine> added() {
        return isNew.stream().map(this::line).toList();
    }

    List<StoredLine> grown() {
        return hasGrown.stream().map(this::line).toList();
    }

    private void add(CartChange change, Map<SupplierPartId, Product> products) {
        Optional<SupplierPartId> part = part(change).filter(products::containsKey);
        if (part.isEmpty()) {
            problems.add(new CartProblem(
                    CartProblem.Rule.UNKNOWN_ARTICLE, QuantityRule.shown(change.supplierPartId()), List.of()));
            return;
        }
        Optional<Quantity> quantity = QuantityRule.read(change.quantity());
        if (quantity.isEmpty() || !grow(part.get(), quantity.get())) {
            problems.add(new CartProblem(
                    CartProblem.Rule.NOT_A_QUANTITY,
                    part.get().value(),
                    List.of(QuantityRule.shown(change.quantity()))));
        }
    }

    /** @return false if the line would hold more than a quantity can be */
    private boolean grow(SupplierPartId part, Quantity more) {
        StoredLine line = lines.get(part);
        if (line == null) {
            lines.put(part, new StoredLine(nextNumber++, part, more));
            isNew.add(part);
            return true;
        }
        Optional<Quantity> sum = sum(line.quantity(), more);
        sum.ifPresent(quantity -> {
            lines.put(part, line.grownTo(quantity));
            if (!isNew.contains(part)) {
                hasGrown.add(part);
            }
        });
        return sum.isPresent();
    }

    private List<StoredLine> touched() {
        List<StoredLine> touched = new ArrayList<>(added());
        touched.addAll(grown());
        return touched;
    }

    private StoredLine line(SupplierPartId part) {
        return requireNonNull(lines.get(part));
    }

    private static Optional<Quantity> sum(Quantity one, Quantity other) {
        try {
            return Optional.of(one.plus(other));
        } catch (IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    private static Optional<SupplierPartId> part(CartChange change) {
        try {
            return Optional.of(new SupplierPartId(change.supplierPartId()));
        } catch (IllegalArgumentException noPartNumber) {
            return Optional.empty();
        }
    }
}
