package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.gateway.cart.Cart;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionId;

/**
 * The number beside the cart on every page, counted in the database at most once in two seconds for each session.
 *
 * <p>A change made on this node shows at once, one made on another node within two seconds.
 */
@ApplicationScoped
public class CartBadge {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);
    private static final int MOST_SESSIONS = 10_000;

    private final Cart cart;
    private final Clock clock;
    private final Map<SessionId, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SessionId, Count> eldest) {
            return size() > MOST_SESSIONS;
        }
    };

    @Inject
    public CartBadge(Cart cart, Clock clock) {
        this.cart = cart;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartBadge() {
        this(null, null);
    }

    public int lines(ActiveSession session) {
        Instant now = clock.instant();
        Count known;
        synchronized (counts) {
            known = counts.get(session.id());
        }
        if (known != null && now.isBefore(known.until())) {
            return known.lines();
        }
        int lines = cart.countLines(session);
        learn(session, lines);
        return lines;
    }

    public void learn(ActiveSession session, int lines) {
        synchronized (counts) {
            counts.remove(session.id());
            counts.put(session.id(), new Count(lines, clock.instant().plus(GOOD_FOR)));
        }
    }

    /** The cart may have changed. */
    public void forget(ActiveSession session) {
        synchronized (counts) {
            counts.remove(session.id());
        }
    }

    private record Count(int lines, Instant until) {}
}
