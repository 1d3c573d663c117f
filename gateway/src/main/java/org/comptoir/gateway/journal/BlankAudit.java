package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.comptoir.gateway.journal.AuditChains.Begin;
import org.comptoir.gateway.journal.AuditChains.Sealed;

/**
 * Takes a person out of sealed events. The chain goes on over them with the hashes of the day they were sealed; what is left of
 * an event is hashed, too, and an event of its own, sealed into the same chain, names both hashes. So nobody can blank an event
 * without a word, nor change what is left of it. Works in the transaction of the caller.
 */
@ApplicationScoped
public class BlankAudit {

    static final String ACTION = "audit.blanked";

    private static final Logger LOG = System.getLogger(BlankAudit.class.getName());
    private static final int SUBJECT_LENGTH = 300;
    private static final int DETAIL_LENGTH = 1_000;

    private final AuditChains chains;
    private final AuditTrail audit;

    @Inject
    BlankAudit(AuditChains chains, AuditTrail audit) {
        this.chains = chains;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BlankAudit() {
        this(null, null);
    }

    /**
     * The next few events of a chain.
     *
     * @param after the place that was looked at last
     * @param before when; later events are not looked at
     */
    public record Part(long supplierId, long after, Instant before, int limit) {}

    /**
     * What came of it.
     *
     * @param evidence how many are not what was sealed: those stay as they are
     * @param reached the place that was looked at last
     * @param more whether there may be others behind it, or some that wait to be sealed
     */
    public record Looked(int found, int evidence, long reached, boolean more) {}

    /** What the event says for which another has no longer the words it was sealed with; the check looks for these words. */
    static String detail(long place, String sealed, String left) {
        return "event %d was sealed as %s; a person was erased from it, and what is left hashes to %s"
                .formatted(place, sealed, left);
    }

    /**
     * @param isAsked which events are meant; those about the supplier's own users never are
     * @param without a text without the person
     * @param why as an audit event names its subject, such as {@code erasure:3}; empty where events are only counted
     */
    public Looked look(Part part, Predicate<AuditEvent> isAsked, UnaryOperator<String> without, String why) {
        boolean erasing = !why.isEmpty();
        if (erasing) {
            chains.lock(part.supplierId());
        }
        Begin begin = chains.begin(part.supplierId());
        long place = Math.max(part.after(), begin.removed());
        List<Sealed> rows = chains.after(part.supplierId(), place, part.limit());
        String previous = place == begin.removed()
                ? begin.hash()
                : chains.hashAt(part.supplierId(), place).orElse("");
        int found = 0;
        int evidence = 0;
        for (Sealed row : rows) {
            if (!row.event().at().isBefore(part.before())) {
                return new Looked(found, evidence, place, false);
            }
            RecordedEvent left = left(row.event(), isAsked, without);
            if (!left.equals(row.event())) {
                boolean asSealed = row.isWhole(previous);
                found += asSealed ? 1 : 0;
                evidence += asSealed ? 0 : 1;
                if (erasing && asSealed) {
                    blank(row, left, previous, why);
                } else if (!asSealed) {
                    LOG.log(
                            Level.ERROR,
                            "Event {0} of the audit chain of supplier {1} is not what was sealed; nobody is erased from it",
                            Long.toString(row.place()),
                            Long.toString(part.supplierId()));
                }
            }
            previous = row.hash();
            place = row.place();
        }
        boolean more = rows.size() == part.limit() || chains.isWaiting(part.supplierId(), part.before());
        return new Looked(found, evidence, place, more);
    }

    private static RecordedEvent left(
            RecordedEvent event, Predicate<AuditEvent> isAsked, UnaryOperator<String> without) {
        AuditEvent said =
                new AuditEvent(event.supplierId(), event.actor(), event.action(), event.subject(), event.detail());
        if (event.subject().startsWith("user:") || event.action().startsWith("audit.") || !isAsked.test(said)) {
            return event;
        }
        return new RecordedEvent(
                event.id(),
                event.supplierId(),
                event.at(),
                event.actor(),
                event.action(),
                cut(without.apply(event.subject()), SUBJECT_LENGTH),
                cut(without.apply(event.detail()), DETAIL_LENGTH));
    }

    private void blank(Sealed row, RecordedEvent left, String previous, String why) {
        String hash = left.hashAfter(previous, row.place());
        chains.blank(left, hash);
        audit.append(new AuditEvent(left.supplierId(), "system", ACTION, why, detail(row.place(), row.hash(), hash)));
    }

    /** The mark may be longer than what stood there. */
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
