package org.comptoir.gateway.cart.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.punchout.SessionId;

/** Finds how a session ended, and the session of what came of its cart, inside one supplier. */
@ApplicationScoped
public class CartSearch {

    /** Whatever else an order has, its first lines say where it comes from. */
    private static final int ENOUGH = 100;

    private final KeptCarts carts;

    @Inject
    CartSearch(KeptCarts carts) {
        this.carts = carts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartSearch() {
        this(null);
    }

    /** Empty while the session has not ended, for one that ran out, and for another supplier's. */
    public Optional<KeptCart> find(long supplier, SessionId session) {
        return carts.find(supplier, session);
    }

    /**
     * The session whose cart an order came of.
     *
     * @param auxiliaryIds what the order's lines have beside the article's number
     * @param before when the order came
     */
    public Optional<SessionId> sessionOf(long supplier, List<String> auxiliaryIds, Instant before) {
        List<String> promises = auxiliaryIds.stream()
                .limit(ENOUGH)
                .flatMap(id -> PromiseId.read(id).stream())
                .map(PromiseId::value)
                .toList();
        return promises.isEmpty() ? Optional.empty() : carts.sessionOf(supplier, promises, before);
    }

    /** The session that ended with that document. */
    public Optional<SessionId> sessionOf(long supplier, long connection, String documentId) {
        return carts.sessionOf(supplier, connection, documentId);
    }
}
