package org.comptoir.gateway.fulfilment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.fulfilment.retention.NamingConfirmations.Said;
import org.comptoir.gateway.journal.erasure.ErasedText;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.Traced;
import org.comptoir.gateway.journal.retention.Place;

/** What core systems said of orders; their keys and digests stay, so that what comes twice is known. */
@ApplicationScoped
class ConfirmationTraces implements PersonTraces {

    private static final int BATCH = 100;
    private static final int REASON_LENGTH = 1_000;

    private final NamingConfirmations confirmations;

    @Inject
    ConfirmationTraces(NamingConfirmations confirmations) {
        this.confirmations = confirmations;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConfirmationTraces() {
        this(null);
    }

    @Override
    public String name() {
        return "4-confirmations";
    }

    @Override
    public Traced look(Search search) {
        List<Said> next = confirmations.next(search, BATCH);
        Traced traced = new Traced(search);
        for (Said each : next) {
            Said left = left(search, each);
            if (search.covers(each.connection()) && !left.equals(each)) {
                traced.found(Thing.CONFIRMATIONS, 1);
                if (search.erasing()) {
                    confirmations.keep(search.supplierId(), left);
                }
            }
            traced.reach(new Place(Instant.EPOCH, each.id()));
        }
        return traced.more(next.size() == BATCH);
    }

    private static Said left(Search search, Said said) {
        String reason = ErasedText.of(said.reason(), search.spellings());
        return new Said(
                said.id(),
                said.connection(),
                reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH),
                ErasedText.of(said.lines(), search.spellings()));
    }
}
