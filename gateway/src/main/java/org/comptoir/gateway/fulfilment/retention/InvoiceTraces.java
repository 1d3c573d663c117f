package org.comptoir.gateway.fulfilment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Traced;

/** Persons in invoices. */
@ApplicationScoped
class InvoiceTraces implements PersonTraces {

    private final NamingContents contents;

    @Inject
    InvoiceTraces(NamingContents contents) {
        this.contents = contents;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected InvoiceTraces() {
        this(null);
    }

    @Override
    public String name() {
        return "4-invoices";
    }

    @Override
    public Traced look(Search search) {
        return new ContentTraces(contents, NamingContents.Table.INVOICE).look(search);
    }
}
