package org.comptoir.gateway.order.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.comptoir.gateway.order.StoredJson;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.platform.Database;

/** Names in the last rows of orders and their lines; values are left where they are. */
@ApplicationScoped
class OrderedNames {

    private final Database database;

    @Inject
    OrderedNames(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderedNames() {
        this(null);
    }

    public Set<String> heads(ConnectionId connection, int orders) {
        return names(
                "select extrinsics from purchase_order where connection_id = ? order by received_at desc limit ?",
                connection.value(),
                orders);
    }

    /** "exists" and a join would read the lines of all orders. */
    public Set<String> lines(ConnectionId connection, int orders, int lines) {
        return names("""
                select l.extrinsics from purchase_order_line l
                 where l.order_id in (select n.id from (select id from purchase_order where connection_id = ?
                                                         order by received_at desc limit ?) n)
                 limit ?""", connection.value(), orders, lines);
    }

    private Set<String> names(String sql, Object... arguments) {
        Set<String> names = new LinkedHashSet<>();
        database.each(
                sql,
                row -> names.addAll(
                        StoredJson.extrinsics(row.text("extrinsics")).keySet()),
                arguments);
        return names;
    }
}
