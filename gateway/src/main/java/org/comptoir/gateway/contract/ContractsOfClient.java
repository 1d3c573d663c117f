package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ContractsInForce;
import org.comptoir.gateway.partner.SupplierId;

/** Answers other rooms' question which contracts a client has, from memory. */
@ApplicationScoped
class ContractsOfClient implements ContractsInForce {

    private final PriceBook book;

    @Inject
    ContractsOfClient(PriceBook book) {
        this.book = book;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractsOfClient() {
        this(null);
    }

    @Override
    public Set<String> numbers(SupplierId supplier, ClientId client, LocalDate day) {
        return book.index().numbers(supplier, client, day);
    }
}
