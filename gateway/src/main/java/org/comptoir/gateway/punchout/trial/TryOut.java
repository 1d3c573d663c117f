package org.comptoir.gateway.punchout.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** A person plays the buyer: from the setup to the cart that comes back to an address nobody can guess. Kept for a day. */
@ApplicationScoped
public class TryOut {

    private static final Duration LIFE = Duration.ofDays(1);

    private final TryOutRows rows;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * A try-out that got its cart.
     *
     * @param id to find it by
     */
    public record Arrived(long id, long supplier, long connection) {}

    @Inject
    TryOut(TryOutRows rows, Tokens tokens, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TryOut() {
        this(null, null, null, null);
    }

    /** @return the last part of the address to which the cart is returned */
    @Transactional
    public String begin(long supplier, long connection, String actor) {
        Instant now = clock.instant();
        String key = tokens.next();
        rows.removeOver(now);
        rows.add(supplier, connection, key, now.plus(LIFE));
        audit.append(new AuditEvent(supplier, actor, "connection.tried", "connection:" + connection, "setup sent"));
        return key;
    }

    /** Notes that a test order was sent. */
    @Transactional
    public void ordered(long supplier, long connection, String number, String actor) {
        audit.append(new AuditEvent(
                supplier, actor, "connection.tried", "connection:" + connection, "test order " + number + " sent"));
    }

    /** Keeps what the shop posted; empty where nothing is waited for there. */
    @Transactional
    public Optional<Arrived> receive(String key, Map<String, String> fields) {
        return rows.receive(key, fields, clock.instant());
    }

    /** The cart of a try-out; empty for an unknown one, for another supplier's, and before it came. */
    public Optional<ReturnedFields> find(long supplier, long id) {
        return rows.find(supplier, id);
    }
}
