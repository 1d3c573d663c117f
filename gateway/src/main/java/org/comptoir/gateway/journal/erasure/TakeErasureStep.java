package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.erasure.ErasureRows.Walk;
import org.comptoir.gateway.journal.erasure.ErasureRows.Work;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.platform.secret.Seals;

/**
 * One small step of an erasure: what it changes and how far it came are one transaction, under the lock of the erasure's row.
 * So a step is done once whichever nodes are at it, and a crash repeats none.
 */
@ApplicationScoped
public class TakeErasureStep {

    /** Spellings of somebody are not kept for longer where nobody says yes. */
    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    private static final Duration AGAIN = Duration.ofHours(1);
    private static final String ACTOR = "system";

    private final Instance<PersonTraces> traces;
    private final ErasureRows rows;
    private final ErasureViews views;
    private final Seals seals;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TakeErasureStep(
            @Any Instance<PersonTraces> traces,
            ErasureRows rows,
            ErasureViews views,
            Seals seals,
            AuditTrail audit,
            Clock clock) {
        this.traces = traces;
        this.rows = rows;
        this.views = views;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TakeErasureStep() {
        this(null, null, null, null, null, null);
    }

    /** @return whether another can be taken at once */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(long id) {
        Instant now = clock.instant();
        Optional<Work> locked = rows.lock(id);
        if (locked.isEmpty()) {
            return false;
        }
        Work work = locked.get();
        return switch (work.state()) {
            case FOUND -> give(work, now, "nobody said yes within seven days; the spellings are forgotten");
            case WAITING -> {
                rows.again(id);
                yield true;
            }
            case FINDING, ERASING -> look(work, now);
            case DONE, DROPPED -> false;
        };
    }

    private boolean look(Work work, Instant now) {
        Optional<WantedPerson> person =
                seals.secrets().open(work.person(), ErasePerson.PURPOSE).map(WantedPerson::read);
        if (person.isEmpty()) {
            return give(work, now, "the spellings can not be read with the sealing keys of today; ask again");
        }
        List<Walk> walks = rows.walks(work.id());
        Optional<PersonTraces> next = traces.stream()
                .sorted(Comparator.comparing(PersonTraces::name))
                .filter(each -> walks.stream()
                        .noneMatch(walk -> walk.done() && walk.trace().equals(each.name())))
                .findFirst();
        if (next.isEmpty()) {
            return end(work, now);
        }
        Place after = walks.stream()
                .filter(walk -> walk.trace().equals(next.get().name()))
                .map(Walk::reached)
                .findFirst()
                .orElse(Place.START);
        Search search = new Search(
                work.id(),
                work.supplierId(),
                work.connections(),
                Spellings.of(person.get()),
                work.before(),
                now,
                after,
                work.state() == ErasureState.ERASING,
                work.files());
        Traced traced = next.get().look(search);
        rows.advance(work, next.get().name(), traced);
        return !traced.isMore() || !traced.reached().equals(after);
    }

    private boolean end(Work work, Instant now) {
        ErasureView view = views.find(work.supplierId(), work.id(), 0).orElseThrow();
        if (work.state() == ErasureState.FINDING) {
            rows.turn(work.id(), ErasureState.FOUND, now.plus(UNCONFIRMED));
            tell(work, "erasure.found", counts(view, false));
        } else if (view.isWaiting()) {
            rows.turn(work.id(), ErasureState.WAITING, now.plus(AGAIN));
            if (work.isFirst()) {
                tell(work, "erasure.waits", counts(view, true));
            }
        } else {
            rows.end(work.supplierId(), work.id(), ErasureState.DONE, now);
            tell(work, "erasure.done", counts(view, true) + "; the spellings are forgotten");
        }
        return false;
    }

    private boolean give(Work work, Instant now, String why) {
        rows.end(work.supplierId(), work.id(), ErasureState.DROPPED, now);
        tell(work, "erasure.dropped", why);
        return false;
    }

    /** One line without anything of the person. */
    private static String counts(ErasureView view, boolean erased) {
        String told = List.of(Thing.values()).stream()
                .filter(each -> view.counts().containsKey(each))
                .map(each -> "%s %d%s"
                        .formatted(
                                each.name().toLowerCase(Locale.ROOT),
                                erased && each.isErased()
                                        ? view.of(each).erased()
                                        : view.of(each).found(),
                                view.of(each).waiting() == 0
                                        ? ""
                                        : " (%d wait)".formatted(view.of(each).waiting())))
                .collect(Collectors.joining(", "));
        return (erased ? "erased: " : "found: ") + (told.isEmpty() ? "nothing" : told);
    }

    private void tell(Work work, String action, String detail) {
        audit.append(new AuditEvent(work.supplierId(), ACTOR, action, "erasure:" + work.id(), detail));
    }
}
