package org.comptoir.gateway.order.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.platform.Database;

/** Rows of orders with all their texts in which somebody may be named. */
@ApplicationScoped
class NamingOrders {

    private final Database database;

    @Inject
    NamingOrders(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingOrders() {
        this(null);
    }

    /** A table with texts of an order, its key among the rows of one order, and the most characters each text may have; 0 for any number. */
    enum Part {
        HEAD(
                "purchase_order",
                "id",
                "id",
                Map.of("ship_to", 0, "bill_to", 0, "comments", 0, "extrinsics", 0, "details", 0, "answer", 1_000)),
        LINES(
                "purchase_order_line",
                "order_id",
                "number",
                Map.of("ship_to", 0, "comments", 0, "extrinsics", 0, "details", 0, "description", 0)),
        FINDINGS("order_finding", "order_id", "number", Map.of("expected", 300, "got", 300, "sentence", 1_000)),
        DIFFERENCES("order_difference", "order_id", "number", Map.of("before_text", 1_000, "after_text", 1_000)),
        DECISIONS("order_decision", "order_id", "id", Map.of("reason", 1_000, "correction", 0));

        private final String table;
        private final String order;
        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // Map.of makes one that nobody changes
        private final Map<String, Integer> columns;

        Part(String table, String order, String key, Map<String, Integer> columns) {
            this.table = table;
            this.order = order;
            this.key = key;
            this.columns = columns;
        }

        int room(String column) {
            return columns.getOrDefault(column, 0);
        }
    }

    /** @param open while it is not at its end */
    record Head(long id, Instant at, long connection, long buyerOrder, String number, boolean open) {

        Place place() {
            return new Place(at, id);
        }
    }

    /** Texts of a row by their columns; those that are not there are left out. */
    record Texts(Part part, long key, Map<String, String> texts) {}

    public List<Head> next(Search search, int limit) {
        return database.query(
                "select p.id, p.received_at, p.connection_id, p.buyer_order_id, p.order_number, case when "
                        + OpenOrders.OPEN
                        + " then true else false end as open from purchase_order p"
                        + " where p.supplier_id = ? and p.received_at >= ? and p.received_at < ?"
                        + " and (p.received_at > ? or p.id > ?) order by p.received_at, p.id limit ?",
                row -> new Head(
                        row.number("id"),
                        row.instant("received_at"),
                        row.number("connection_id"),
                        row.number("buyer_order_id"),
                        row.text("order_number"),
                        row.flag("open")),
                search.supplierId(),
                search.after().at(),
                search.before(),
                search.after().at(),
                search.after().id(),
                limit);
    }

    public List<Texts> texts(long supplierId, long order) {
        List<Texts> texts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<String> columns = part.columns.keySet().stream().sorted().toList();
            texts.addAll(database.query(
                    "select %s as key_no, %s from %s where %s = ? and supplier_id = ?"
                            .formatted(part.key, String.join(", ", columns), part.table, part.order),
                    row -> {
                        Map<String, String> values = new LinkedHashMap<>();
                        for (String column : columns) {
                            Optional<String> value = row.optionalText(column);
                            value.ifPresent(text -> values.put(column, text));
                        }
                        return new Texts(part, row.number("key_no"), values);
                    },
                    order,
                    supplierId));
        }
        return texts;
    }

    /** Only what changed is written. */
    public void keep(long supplierId, long order, Texts changed) {
        List<Object> arguments = new ArrayList<>(changed.texts().values());
        arguments.add(changed.key());
        arguments.add(order);
        arguments.add(supplierId);
        Part part = changed.part();
        database.update(
                "update %s set %s where %s = ? and %s = ? and supplier_id = ?"
                        .formatted(
                                part.table,
                                changed.texts().keySet().stream()
                                        .map(column -> column + " = ?")
                                        .collect(Collectors.joining(", ")),
                                part.key,
                                part.order),
                arguments.toArray());
    }

    public void erased(long supplierId, long order, Instant now) {
        database.update(
                "update purchase_order set erased_at = ? where id = ? and supplier_id = ?", now, order, supplierId);
    }
}
