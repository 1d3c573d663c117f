package org.comptoir.gateway.delivery.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.delivery.retention.SentBodies.Sent;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.RecordKeeper;
import org.comptoir.gateway.journal.retention.Span;
import org.comptoir.gateway.journal.retention.Step;
import org.comptoir.gateway.journal.retention.Walk;

/** Empties entries of the outbox that arrived long ago; what waits, is in doubt or dead stays whole. */
@ApplicationScoped
class SentBodyKeeper implements RecordKeeper {

    private static final int BATCH = 200;

    private final SentBodies bodies;
    private final Clock clock;

    @Inject
    SentBodyKeeper(SentBodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SentBodyKeeper() {
        this(null, null);
    }

    @Override
    public RecordClass what() {
        return RecordClass.DELIVERIES;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Step remove(Span span) {
        List<Sent> next = bodies.next(span, BATCH);
        List<Long> emptied = new ArrayList<>();
        Walk walk = new Walk(span);
        boolean old = true;
        for (Sent each : next) {
            if (!each.createdAt().isBefore(span.before())) {
                old = false;
                break;
            }
            if (each.removedAt().isPresent()) {
                walk.pass(each.place());
            } else if (each.arrivedBefore(span.before())) {
                walk.remove(each.place());
                emptied.add(each.id());
            } else {
                walk.leave(each.place());
            }
        }
        bodies.empty(span, emptied, clock.instant());
        return walk.done(old && next.size() == BATCH);
    }

    @Override
    public int due(Span span, int most) {
        return (int) bodies.next(span, most).stream()
                .filter(each -> each.removedAt().isEmpty() && each.arrivedBefore(span.before()))
                .count();
    }
}
