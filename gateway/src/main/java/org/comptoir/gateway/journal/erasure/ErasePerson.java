package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.secret.Seals;

/** One person is found, shown and erased, each asked for by somebody of the supplier; the work itself is done a little later. */
@ApplicationScoped
public class ErasePerson {

    /** What the spellings are sealed for. */
    static final String PURPOSE = "erasure";

    private static final int NEWEST = 50;

    private final ErasureRows rows;
    private final ErasureViews views;
    private final Seals seals;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ErasePerson(ErasureRows rows, ErasureViews views, Seals seals, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasePerson() {
        this(null, null, null, null, null);
    }

    /**
     * Begins to look for a person about whom nothing stands in {@link WantedPerson#problems()}. Nothing is changed by that.
     *
     * @param files whether files that can not be searched shall go with the documents that name the person
     * @return the number of the erasure
     */
    @Transactional
    public long find(long supplierId, WantedPerson person, ErasureScope scope, boolean files, String actor) {
        if (!person.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody can be looked for: " + person.problems().get(0).rule());
        }
        Instant now = clock.instant();
        long id = rows.add(supplierId, seals.secrets().seal(person.write(), PURPOSE), scope, files, actor, now);
        tell(
                supplierId,
                id,
                actor,
                "erasure.asked",
                "looked for by %s in %s"
                        .formatted(person.counts(), scope.words().isEmpty() ? "everything" : scope.words()));
        return id;
    }

    /**
     * Has what was found erased, and everything else that came until now.
     *
     * @param confirmation {@link ErasureView#confirmation()}
     * @return false where it is not waiting for that, or what was found is something else
     */
    @Transactional
    public boolean confirm(long supplierId, long id, String confirmation, String actor) {
        Optional<ErasureView> found = find(supplierId, id, 0)
                .filter(view -> view.state() == ErasureState.FOUND
                        && view.confirmation().equals(confirmation));
        boolean confirmed = found.isPresent() && rows.confirm(supplierId, id, actor, clock.instant());
        if (confirmed) {
            tell(
                    supplierId,
                    id,
                    actor,
                    "erasure.confirmed",
                    "what was found is erased: " + found.get().all() + " records");
        }
        return confirmed;
    }

    /** Gives it up and forgets the spellings; false where it has ended. What was erased stays erased. */
    @Transactional
    public boolean drop(long supplierId, long id, String actor) {
        boolean dropped = rows.end(supplierId, id, ErasureState.DROPPED, clock.instant());
        if (dropped) {
            tell(supplierId, id, actor, "erasure.dropped", "given up; the spellings are forgotten");
        }
        return dropped;
    }

    /** The newest, without their orders. */
    public List<ErasureView> newest(long supplierId) {
        return views.newest(supplierId, NEWEST);
    }

    /** Empty for an unknown number and for another supplier's. */
    public Optional<ErasureView> find(long supplierId, long id, int orders) {
        return views.find(supplierId, id, orders);
    }

    /** Who is looked for; empty once that is forgotten. */
    public Optional<WantedPerson> person(long supplierId, long id) {
        return views.person(supplierId, id)
                .flatMap(kept -> seals.secrets().open(kept, PURPOSE))
                .map(WantedPerson::read);
    }

    private void tell(long supplierId, long id, String actor, String action, String detail) {
        audit.append(new AuditEvent(supplierId, actor, action, "erasure:" + id, detail));
    }
}
