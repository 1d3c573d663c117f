package org.comptoir.gateway.fulfilment.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The invoices and credit notes of an order, inside one supplier. */
@ApplicationScoped
public class InvoiceSearch {

    private final Invoices invoices;

    @Inject
    InvoiceSearch(Invoices invoices) {
        this.invoices = invoices;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected InvoiceSearch() {
        this(null);
    }

    /** Of all versions of an order, by the id of any of them, first to last; none for another supplier's. */
    public List<Invoice> about(long supplierId, long orderId) {
        return invoices.about(supplierId, orderId);
    }

    /** Empty for an unknown id and for another supplier's. */
    public Optional<Invoice> find(long supplierId, long id) {
        return invoices.find(supplierId, id);
    }
}
