package org.comptoir.gateway.order.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.journal.retention.DocumentsInUse;
import org.comptoir.gateway.platform.Database;

/** Documents of orders that are not at their end: held, parked, or not with the core system yet. */
@ApplicationScoped
class OpenOrders implements DocumentsInUse {

    /** Of a {@code purchase_order p}. */
    static final String OPEN = """
            (p.status in ('ON_HOLD', 'PARKED')
               or exists (select 1 from outbox e
                           where e.subject = 'order:' || p.buyer_order_id and e.supplier_id = p.supplier_id
                             and e.state not in ('DELIVERED', 'WITHDRAWN')))""";

    private final Database database;

    @Inject
    OpenOrders(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OpenOrders() {
        this(null);
    }

    @Override
    public Set<Long> among(long supplierId, Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        List<Object> arguments = new ArrayList<>(documents);
        arguments.add(supplierId);
        return new HashSet<>(database.query(
                "select p.journal_id from purchase_order p where p.journal_id in (?"
                        + ", ?".repeat(documents.size() - 1) + ") and p.supplier_id = ? and " + OPEN,
                row -> row.number("journal_id"),
                arguments.toArray()));
    }
}
