package org.comptoir.gateway.console.session;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.kept.CartSearch;
import org.comptoir.gateway.cart.kept.KeptCart;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.SessionSearch;
import org.comptoir.gateway.punchout.SessionSummary;
import org.jspecify.annotations.Nullable;

/** One shopping session with everything that came of it, in the order in which it happened. */
@Named
@RequestScoped
public class SessionPage {

    private final PageView page;
    private final SessionSearch sessions;
    private final CartSearch carts;
    private final ShoppingMoments shopping;
    private final RefusedReturns refused;
    private final StoryOfOrders orders;
    private @Nullable SessionSummary session;
    private List<Step> steps = List.of();
    private Map<Meaning, String> said = Map.of();
    private boolean ordered;

    /**
     * A moment in its place.
     *
     * @param after the one before it; empty for the first
     */
    public record Step(Moment moment, Optional<Duration> after) {}

    @Inject
    SessionPage(
            PageView page,
            SessionSearch sessions,
            CartSearch carts,
            ShoppingMoments shopping,
            RefusedReturns refused,
            StoryOfOrders orders) {
        this.page = page;
        this.sessions = sessions;
        this.carts = carts;
        this.shopping = shopping;
        this.refused = refused;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionPage() {
        this(null, null, null, null, null, null);
    }

    /** Looks the session up before anything is written; without one the answer is 404. */
    public void load() {
        page.supplier()
                .ifPresent(supplier -> page.number("id").stream()
                        .mapToObj(SessionId::new)
                        .flatMap(id -> sessions.find(supplier, id).stream())
                        .forEach(found -> tell(supplier, found)));
        if (session == null) {
            page.notFound();
        }
    }

    private void tell(SupplierId supplier, SessionSearch.Details found) {
        SessionSummary summary = found.summary();
        Optional<KeptCart> cart = carts.find(supplier.value(), summary.id());
        List<Moment> moments = new ArrayList<>(shopping.of(found, cart));
        moments.addAll(refused.of(summary));
        List<Moment> later = cart.map(returned ->
                        orders.of(supplier.value(), summary.connection().value(), returned))
                .orElse(List.of());
        ordered = !later.isEmpty();
        moments.addAll(later);
        session = summary;
        said = found.said();
        steps = inOrder(moments);
    }

    /** What happened at the same instant stays in the order told. */
    static List<Step> inOrder(List<Moment> moments) {
        List<Step> steps = new ArrayList<>();
        Optional<Moment> before = Optional.empty();
        for (Moment moment : moments.stream().sorted(comparing(Moment::at)).toList()) {
            steps.add(new Step(moment, before.map(last -> Duration.between(last.at(), moment.at()))));
            before = Optional.of(moment);
        }
        return steps;
    }

    public @Nullable SessionSummary getSession() {
        return session;
    }

    /** What else the setup said of the person. */
    public Map<Meaning, String> getSaid() {
        return said;
    }

    /** Whether an order came of it. */
    public boolean isOrdered() {
        return ordered;
    }

    public List<Step> getSteps() {
        return steps;
    }
}
