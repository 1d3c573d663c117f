package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.comptoir.gateway.journal.AuditChains.Begin;
import org.comptoir.gateway.journal.AuditChains.Sealed;

/**
 * Takes old events from the beginning of a chain. What is left can be checked as before: the chain goes on from the hash of
 * the last event that went, and an event of its own, sealed into the same chain, says which those were.
 */
@ApplicationScoped
public class ShortenAudit {

    /** Events that go at most in one transaction. */
    public static final int BATCH = 5_000;

    static final String ACTION = "audit.shortened";

    private static final Logger LOG = System.getLogger(ShortenAudit.class.getName());

    private final AuditChains chains;
    private final AuditTrail audit;

    @Inject
    ShortenAudit(AuditChains chains, AuditTrail audit) {
        this.chains = chains;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShortenAudit() {
        this(null, null);
    }

    /** What the event says that a chain begins later for; the check looks for these words. */
    static String detail(Begin begin) {
        return "events 1 to %d were removed by the retention rule; the chain goes on from %s"
                .formatted(begin.removed(), begin.hash());
    }

    /**
     * Removes the next few events before a moment, up to the first that is not.
     *
     * @return how many; empty where they are not what was sealed: evidence stays
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OptionalInt shorten(long supplierId, Instant before) {
        chains.lock(supplierId);
        Begin begin = chains.begin(supplierId);
        List<Sealed> old = old(supplierId, begin, before, BATCH);
        String hash = begin.hash();
        for (Sealed row : old) {
            if (!row.isWhole(hash)) {
                LOG.log(
                        Level.ERROR,
                        "The audit chain of supplier {0} is not what was sealed at event {1}; nothing is removed from it",
                        Long.toString(supplierId),
                        Long.toString(row.place()));
                return OptionalInt.empty();
            }
            hash = row.hash();
        }
        if (!old.isEmpty()) {
            Begin later = new Begin(begin.removed() + old.size(), hash);
            chains.beginLater(supplierId, begin, later);
            audit.append(new AuditEvent(supplierId, "system", ACTION, "audit:" + supplierId, detail(later)));
        }
        return OptionalInt.of(old.size());
    }

    /** How many are before a moment, counted up to {@code most}. */
    public int due(long supplierId, Instant before, int most) {
        return old(supplierId, chains.begin(supplierId), before, most).size();
    }

    /** Without a gap, for what stands behind one can not be checked any more. */
    private List<Sealed> old(long supplierId, Begin begin, Instant before, int limit) {
        List<Sealed> old = new ArrayList<>();
        for (Sealed row : chains.after(supplierId, begin.removed(), limit)) {
            if (!row.event().at().isBefore(before) || row.place() != begin.removed() + old.size() + 1) {
                break;
            }
            old.add(row);
        }
        return old;
    }
}
