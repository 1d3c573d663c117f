package org.comptoir.gateway.order.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.RecordKeeper;
import org.comptoir.gateway.journal.retention.Span;
import org.comptoir.gateway.journal.retention.Step;
import org.comptoir.gateway.journal.retention.Walk;
import org.comptoir.gateway.order.retention.PersonRows.Line;
import org.comptoir.gateway.order.retention.PersonRows.Version;

/** Blanks persons out of old orders. The orders, their amounts and the keys by which resends are known stay for ever. */
@ApplicationScoped
class PersonKeeper implements RecordKeeper {

    private static final int BATCH = 100;

    private final PersonRows rows;
    private final Clock clock;

    @Inject
    PersonKeeper(PersonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PersonKeeper() {
        this(null, null);
    }

    @Override
    public RecordClass what() {
        return RecordClass.PERSONS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Step remove(Span span) {
        List<Version> next = rows.next(span, BATCH);
        List<Version> heads = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Walk walk = new Walk(span);
        for (Version each : next) {
            if (each.blanked()) {
                walk.pass(each.place());
            } else if (each.open()) {
                walk.leave(each.place());
            } else {
                walk.remove(each.place());
                heads.add(blank(each));
                rows.lines(span.supplierId(), each.id()).forEach(line -> lines.add(blank(line)));
            }
        }
        rows.keepHeads(span.supplierId(), heads, clock.instant());
        rows.keepLines(span.supplierId(), lines);
        return walk.done(next.size() == BATCH);
    }

    @Override
    public int due(Span span, int most) {
        return (int) rows.next(span, most).stream()
                .filter(each -> !each.blanked() && !each.open())
                .count();
    }

    private static Version blank(Version whole) {
        return new Version(
                whole.id(),
                whole.at(),
                true,
                false,
                whole.shipTo().map(Blanked::address),
                Blanked.address(whole.billTo()),
                Blanked.details(whole.details()));
    }

    private static Line blank(Line whole) {
        return new Line(
                whole.order(), whole.number(), whole.shipTo().map(Blanked::address), Blanked.details(whole.details()));
    }
}
