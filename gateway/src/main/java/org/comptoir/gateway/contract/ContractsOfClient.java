package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ContractsInForce;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Answers other rooms' question which contracts a client has, from memory. */
@ApplicationScoped
class ContractsOfClient implements ContractsInForce {

    private final PriceBook book;
    private final ClientGroups groups;
    private final Contracts contracts;

    @Inject
    ContractsOfClient(PriceBook book, ClientGroups groups, Contracts contracts) {
        this.book = book;
        this.groups = groups;
        this.contracts = contracts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractsOfClient() {
        this(null, null, null);
    }

    @Override
    public Set<String> numbers(SupplierId supplier, ClientId client, LocalDate day) {
        PriceQuestion.Buyer buyer = new PriceQuestion.Buyer(supplier, client, Optional.empty(), Optional.empty());
        return book.index().numbers(buyer, groups.of(supplier, client, day), day);
    }

    @Override
    public boolean isKnown(SupplierId supplier, String number) {
        return contracts.isKnown(supplier, number);
    }
}
