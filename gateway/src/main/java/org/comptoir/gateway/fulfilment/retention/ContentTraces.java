package org.comptoir.gateway.fulfilment.retention;

import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.fulfilment.retention.NamingContents.Said;
import org.comptoir.gateway.fulfilment.retention.NamingContents.Table;
import org.comptoir.gateway.journal.erasure.ErasedText;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.Traced;
import org.comptoir.gateway.journal.retention.Place;

/** Looks for a person in what core systems said at length; keys, numbers and digests stay, so that what comes twice is known. */
record ContentTraces(NamingContents contents, Table table) {

    private static final int BATCH = 100;

    Traced look(Search search) {
        List<Said> next = contents.next(table, search, BATCH);
        Traced traced = new Traced(search);
        for (Said each : next) {
            Said left = new Said(each.id(), each.connection(), ErasedText.of(each.content(), search.spellings()));
            if (search.covers(each.connection()) && !left.equals(each)) {
                traced.found(Thing.CONFIRMATIONS, 1);
                if (search.erasing()) {
                    contents.keep(table, search.supplierId(), left);
                }
            }
            traced.reach(new Place(Instant.EPOCH, each.id()));
        }
        return traced.more(next.size() == BATCH);
    }
}
