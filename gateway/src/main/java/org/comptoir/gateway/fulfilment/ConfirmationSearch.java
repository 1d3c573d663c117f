package org.comptoir.gateway.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The core system's words on an order, inside one supplier. */
@ApplicationScoped
public class ConfirmationSearch {

    private final Confirmations confirmations;

    @Inject
    ConfirmationSearch(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConfirmationSearch() {
        this(null);
    }

    /** First to last; none for another supplier's order. */
    public List<Confirmation> about(long supplierId, long orderId) {
        return confirmations.about(supplierId, orderId);
    }

    /** Those that a word on it is held against, first to last: a trial knows of its own alone, and nothing else of it. */
    public List<Confirmation> about(long supplierId, HandedOn order) {
        return about(supplierId, order.id()).stream()
                .filter(word -> word.tried() == order.tried())
                .toList();
    }

    /** Empty for another supplier's. */
    public Optional<Confirmation> find(long supplierId, long id) {
        return confirmations.find(supplierId, id);
    }
}
