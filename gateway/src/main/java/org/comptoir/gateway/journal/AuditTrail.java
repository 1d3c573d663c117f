package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The append-only record of what happened. Joins the caller's transaction, so an event exists if and only if its cause
 * does.
 *
 * <p>Appending is one insert and takes no lock that another request could wait for. A moment later (a second, as a rule)
 * {@link AuditSealer} gives the row its place in the supplier's chain: {@code h(n) = SHA-256(h(n-1) || row n)}. What that
 * proves: a row that is sealed can not be changed, removed, moved or slipped in between without every later hash becoming
 * wrong, which {@link AuditVerifier} finds, down to the row; and the newest hash goes to the log every hour, so the whole
 * chain can not be replaced either. What it does not prove: that nobody with write access to the tables touched a row
 * between its commit and its sealing. Rows are sealed in the order in which the worker meets them, by id; two events of
 * concurrent transactions may therefore stand in either order, those of one subject never.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int ACTOR_LENGTH = 100;
    private static final int ACTION_LENGTH = 60;
    private static final int SUBJECT_LENGTH = 300;
    private static final int DETAIL_LENGTH = 1_000;

    private final AuditChains chains;
    private final Clock clock;

    @Inject
    AuditTrail(AuditChains chains, Clock clock) {
        this.chains = chains;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditTrail() {
        this(null, null);
    }

    /** What its columns do not take is cut: an event, and with it its cause, is never lost for being wordy or for quoting a NUL. */
    public void append(AuditEvent event) {
        chains.append(
                clock.instant(),
                new AuditEvent(
                        event.supplierId(),
                        cut(event.actor(), ACTOR_LENGTH),
                        cut(event.action(), ACTION_LENGTH),
                        cut(event.subject(), SUBJECT_LENGTH),
                        cut(event.detail(), DETAIL_LENGTH)));
    }

    private static String cut(String text, int length) {
        String plain = text.replace('\0', ' ');
        return plain.length() <= length ? plain : plain.substring(0, length);
    }
}
