package org.comptoir.gateway.fulfilment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.platform.Database;

/** Rows of ship notices and invoices, as far as they may name somebody. */
@ApplicationScoped
class NamingContents {

    private final Database database;

    @Inject
    NamingContents(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingContents() {
        this(null);
    }

    /** A table with its contents. */
    enum Table {
        SHIP_NOTICE,
        INVOICE;

        private String sql(String statement) {
            return statement.formatted(name().toLowerCase(Locale.ROOT));
        }
    }

    record Said(long id, long connection, String content) {}

    public List<Said> next(Table table, Search search, int limit) {
        return database.query(
                table.sql("""
                        select n.id, p.connection_id, n.content
                          from %s n join purchase_order p on p.id = n.order_id
                         where n.supplier_id = ? and n.id > ? and n.received_at < ? order by n.id limit ?"""),
                row -> new Said(row.number("id"), row.number("connection_id"), row.text("content")),
                search.supplierId(),
                search.after().id(),
                search.before(),
                limit);
    }

    public void keep(Table table, long supplierId, Said said) {
        database.update(
                table.sql("update %s set content = ? where supplier_id = ? and id = ?"),
                said.content(),
                supplierId,
                said.id());
    }
}
