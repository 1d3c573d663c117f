package org.comptoir.gateway.fulfilment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Traced;

/** Persons in ship notices. */
@ApplicationScoped
class ShipNoticeTraces implements PersonTraces {

    private final NamingContents contents;

    @Inject
    ShipNoticeTraces(NamingContents contents) {
        this.contents = contents;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShipNoticeTraces() {
        this(null);
    }

    @Override
    public String name() {
        return "4-ship-notices";
    }

    @Override
    public Traced look(Search search) {
        return new ContentTraces(contents, NamingContents.Table.SHIP_NOTICE).look(search);
    }
}
