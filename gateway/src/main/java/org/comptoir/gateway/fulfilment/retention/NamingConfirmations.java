package org.comptoir.gateway.fulfilment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.platform.Database;

/** Rows of confirmations, as far as they may name somebody. */
@ApplicationScoped
class NamingConfirmations {

    private final Database database;

    @Inject
    NamingConfirmations(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingConfirmations() {
        this(null);
    }

    record Said(long id, long connection, String reason, String lines) {}

    public List<Said> next(Search search, int limit) {
        return database.query(
                """
                select c.id, p.connection_id, c.reason, c.lines
                  from order_confirmation c join purchase_order p on p.id = c.order_id
                 where c.supplier_id = ? and c.id > ? and c.received_at < ? order by c.id limit ?""",
                row -> new Said(row.number("id"), row.number("connection_id"), row.text("reason"), row.text("lines")),
                search.supplierId(),
                search.after().id(),
                search.before(),
                limit);
    }

    public void keep(long supplierId, Said said) {
        database.update(
                "update order_confirmation set reason = ?, lines = ? where supplier_id = ? and id = ?",
                said.reason(),
                said.lines(),
                supplierId,
                said.id());
    }
}
