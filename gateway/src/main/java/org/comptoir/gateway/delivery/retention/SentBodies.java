package org.comptoir.gateway.delivery.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.journal.retention.Span;
import org.comptoir.gateway.platform.Database;

/** What old entries of the outbox sent, as rows. */
@ApplicationScoped
class SentBodies {

    private static final byte[] NOTHING = new byte[0];

    private final Database database;

    @Inject
    SentBodies(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SentBodies() {
        this(null);
    }

    /** An entry; {@code finishedAt} is when it arrived, or was withdrawn. */
    record Sent(
            long id,
            Instant createdAt,
            DeliveryState state,
            Optional<Instant> finishedAt,
            Optional<Instant> removedAt) {

        Place place() {
            return new Place(createdAt, id);
        }

        boolean arrivedBefore(Instant moment) {
            return state.isOver()
                    && finishedAt.filter(at -> at.isBefore(moment)).isPresent();
        }
    }

    /** The next entries by id, which is the order in which they were made, and the one that has an index. */
    public List<Sent> next(Span span, int limit) {
        return database.query(
                """
                select id, created_at, state, finished_at, payload_removed_at from outbox
                 where supplier_id = ? and id > ? order by id limit ?""",
                row -> new Sent(
                        row.number("id"),
                        row.instant("created_at"),
                        row.constant("state", DeliveryState.class),
                        row.optionalInstant("finished_at"),
                        row.optionalInstant("payload_removed_at")),
                span.supplierId(),
                span.after().id(),
                limit);
    }

    /** The condition is asked again under the row's lock: somebody may have let an entry go out once more. */
    public void empty(Span span, Collection<Long> entries, Instant now) {
        database.batch(
                """
                update outbox set payload = ?, payload_removed_at = ?
                 where supplier_id = ? and id = ? and state in ('DELIVERED', 'WITHDRAWN') and finished_at < ?
                   and payload_removed_at is null""",
                entries.stream()
                        .map(id -> new Object[] {NOTHING, now, span.supplierId(), id, span.before()})
                        .toList());
    }
}
