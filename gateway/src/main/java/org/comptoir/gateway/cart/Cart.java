package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.cart.rule.QuantityRule;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.kernel.Quantity;

/**
 * The buyer's cart of one session. Nothing from the browser is believed but article and quantity.
 *
 * <p>Every change locks the session first, so two clicks at once end as one after the other.
 */
@ApplicationScoped
public class Cart {

    private final ShoppingSessions sessions;
    private final CartLines lines;
    private final CartPricing pricing;
    private final ProductCatalog catalog;

    @Inject
    Cart(ShoppingSessions sessions, CartLines lines, CartPricing pricing, ProductCatalog catalog) {
        this.sessions = sessions;
        this.lines = lines;
        this.pricing = pricing;
        this.catalog = catalog;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Cart() {
        this(null, null, null, null);
    }

    public PricedCart view(ActiveSession session) {
        return pricing.price(session);
    }

    /** How many lines, cheaply, for the badge of every page. */
    public int countLines(ActiveSession session) {
        return lines.count(session.id());
    }

    /** Adds to a line that is there already. All or nothing; empty list means done. */
    @Transactional
    public List<CartProblem> add(ActiveSession session, List<CartChange> changes) {
        Optional<List<CartProblem>> refusal = refusal(session);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        CartPlan plan = CartPlan.adding(
                lines.of(session.id()),
                changes,
                catalog.findAll(CartPricing.audience(session), CartPlan.parts(changes)));
        if (plan.problems().isEmpty()) {
            lines.add(session.connection().supplier(), session.id(), plan.added());
            lines.change(session.id(), plan.grown());
        }
        return plan.problems();
    }

    /**
     * Sets the quantity of a line; {@code "0"} removes it. Empty list means done; a line that is gone already is no
     * problem.
     */
    @Transactional
    public List<CartProblem> change(ActiveSession session, int lineNumber, String quantity) {
        Optional<List<CartProblem>> refusal = refusal(session);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (QuantityRule.isNothing(quantity)) {
            lines.remove(session.id(), lineNumber);
            return List.of();
        }
        return lines.of(session.id()).stream()
                .filter(line -> line.number() == lineNumber)
                .findFirst()
                .flatMap(line -> set(session, line, quantity))
                .map(List::of)
                .orElseGet(List::of);
    }

    private Optional<List<CartProblem>> refusal(ActiveSession session) {
        if (session.isReadOnly()) {
            return Optional.of(List.of(new CartProblem(CartProblem.Rule.READ_ONLY, "", List.of())));
        }
        return sessions.holdOpen(session.id()) ? Optional.empty() : Optional.of(CartProblem.sessionClosed());
    }

    private Optional<CartProblem> set(ActiveSession session, StoredLine line, String text) {
        Optional<Product> product = catalog.find(CartPricing.audience(session), line.part());
        Optional<Quantity> quantity = QuantityRule.read(text);
        Optional<CartProblem> problem = QuantityRule.judge(line.part(), product, quantity, text);
        if (problem.isEmpty() && quantity.isPresent()) {
            lines.change(session.id(), List.of(line.settledAt(quantity.get())));
        }
        return problem;
    }
}
