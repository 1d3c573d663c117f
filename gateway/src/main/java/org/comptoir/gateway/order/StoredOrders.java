package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Money;

/** Reads stored orders. */
@ApplicationScoped
class StoredOrders {

    private final Database database;

    @Inject
    StoredOrders(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoredOrders() {
        this(null);
    }

    public OrderPage list(OrderQuery query) {
        StringBuilder sql = new StringBuilder(OrderRows.HEAD);
        List<Object> arguments = new ArrayList<>();
        arguments.add(query.supplierId());
        query.status().ifPresent(status -> sql.append(" and p.status = ").append(literal(status)));
        query.since().ifPresent(since -> filter(sql, arguments, " and p.received_at >= ?", since));
        query.client().ifPresent(client -> filter(sql, arguments, " and p.client_number = ?", client));
        query.before().ifPresent(before -> filter(sql, arguments, " and p.id < ?", before));
        filter(sql, arguments, " order by p.id desc limit ?", query.limit() + 1);
        List<OrderHead> found = database.query(sql.toString(), OrderRows::head, arguments.toArray());
        if (found.size() <= query.limit()) {
            return new OrderPage(found, OptionalLong.empty());
        }
        List<OrderHead> page = found.subList(0, query.limit());
        return new OrderPage(page, OptionalLong.of(page.get(page.size() - 1).id()));
    }

    /** How many orders are in a state. */
    public long count(long supplierId, OrderStatus status) {
        return count(
                "select count(*) as found from purchase_order where supplier_id = ? and status = " + literal(status),
                supplierId);
    }

    /** How many orders were received at or after a moment. */
    public long countSince(long supplierId, Instant since) {
        return count(
                "select count(*) as found from purchase_order where supplier_id = ? and received_at >= ? and not trial",
                supplierId,
                since);
    }

    /** When each connection of a supplier that ever ordered last did, by its id. */
    public Map<Long, Instant> latest(long supplierId) {
        Map<Long, Instant> latest = new HashMap<>();
        database.each(
                """
                select c.id, (select max(o.received_at) from purchase_order o where o.connection_id = c.id) as latest
                  from connection c where c.supplier_id = ?""",
                row -> {
                    long connection = row.number("id");
                    row.optionalInstant("latest").ifPresent(at -> latest.put(connection, at));
                },
                supplierId);
        return latest;
    }

    /** The documents of the journal in which an order of that number came, all its versions; at most two hundred. */
    public List<Long> documentsOf(long supplierId, String orderNumber) {
        return database.query(
                "select journal_id from purchase_order where supplier_id = ? and order_number = ?"
                        + " and connection_id in (select id from connection where supplier_id = ?)"
                        + " order by id desc limit 200",
                row -> row.number("journal_id"),
                supplierId,
                orderNumber,
                supplierId);
    }

    public Map<Long, String> numbers(long supplierId, Set<Long> ids) {
        Map<Long, String> numbers = new HashMap<>();
        List<Object> arguments = new ArrayList<>(List.of(supplierId));
        arguments.addAll(ids);
        database.query(
                        "select id, order_number from purchase_order where supplier_id = ? and id in (?"
                                + ", ?".repeat(ids.size() - 1) + ")",
                        row -> Map.entry(row.number("id"), row.text("order_number")),
                        arguments.toArray())
                .forEach(found -> numbers.put(found.getKey(), found.getValue()));
        return numbers;
    }

    public Optional<Long> ofNumber(long supplierId, String orderNumber) {
        return database
                .query(
                        "select buyer_order_id from purchase_order where supplier_id = ? and order_number = ?"
                                + " and connection_id in (select id from connection where supplier_id = ?)"
                                + " order by id desc limit 1",
                        row -> row.number("buyer_order_id"),
                        supplierId,
                        orderNumber,
                        supplierId)
                .stream()
                .findFirst();
    }

    /**
     * Looks at the next five thousand orders of the connection, one by one: lines have no index by what was promised on them, and
     * "exists" would read them all.
     */
    public List<OrderHead> ofPromises(long supplierId, long connection, Instant since, List<String> promises) {
        List<Object> arguments = new ArrayList<>(List.of(supplierId, connection, since));
        arguments.addAll(promises);
        return database.query(
                OrderRows.HEAD
                        + " and p.id in (select n.id from (select id from purchase_order where connection_id = ?"
                        + " and received_at >= ? order by received_at limit 5000) n"
                        + " where (select count(*) from purchase_order_line l where l.order_id = n.id"
                        + " and l.auxiliary_id in (?" + ", ?".repeat(promises.size() - 1) + ")) > 0)"
                        + " order by p.received_at, p.id limit 50",
                OrderRows::head,
                arguments.toArray());
    }

    public Optional<Long> ofDocument(long supplierId, long connection, String documentId) {
        return database.one(
                "select order_id from order_document where supplier_id = ? and connection_id = ? and document_id = ?",
                row -> row.number("order_id"),
                supplierId,
                connection,
                documentId);
    }

    public List<OrderSearch.Day> perDay(long supplierId, Instant from, Instant to) {
        return database.query(
                """
                select cast(floor(extract(epoch from o.received_at) / 86400) as bigint) as epoch_day, o.currency,
                       count(*) as orders, sum(o.total) as total
                  from connection c join purchase_order o on o.connection_id = c.id
                 where c.supplier_id = ? and o.received_at >= ? and o.received_at < ? and o.type = 'new' and not o.trial
                 group by cast(floor(extract(epoch from o.received_at) / 86400) as bigint), o.currency""",
                row -> new OrderSearch.Day(
                        LocalDate.ofEpochDay(row.number("epoch_day")),
                        row.number("orders"),
                        new Money(row.decimal("total"), Currency.getInstance(row.text("currency")))),
                supplierId,
                from,
                to);
    }

    /** New orders of each connection in a span of time, and how many of them are delivered. */
    public List<OrderSearch.Flow> flow(long supplierId, Instant from, Instant to) {
        return database.query(
                """
                select o.connection_id, count(*) as orders,
                       count(case when exists (select 1 from outbox e
                                                where e.subject = 'order:' || o.buyer_order_id and e.supplier_id = o.supplier_id
                                                  and e.state = 'DELIVERED') then 1 end) as delivered
                  from connection c join purchase_order o on o.connection_id = c.id
                 where c.supplier_id = ? and o.received_at >= ? and o.received_at < ? and o.type = 'new' and not o.trial
                 group by o.connection_id""",
                row -> new OrderSearch.Flow(row.number("connection_id"), row.number("orders"), row.number("delivered")),
                supplierId,
                from,
                to);
    }

    /** Without its deliveries and attachments. */
    public Optional<OrderView> find(long supplierId, long id) {
        return database.one(
                        OrderRows.HEAD + " and p.id = ?",
                        row -> new OrderView(
                                OrderRows.head(row),
                                row.number("buyer_order_id"),
                                row.number("connection_id"),
                                row.text("digest"),
                                row.optionalText("replaces"),
                                row.text("document_id"),
                                row.optionalText("ship_to").map(StoredJson::address),
                                StoredJson.address(row.text("bill_to")),
                                row.optionalText("comments"),
                                StoredJson.extrinsics(row.text("extrinsics")),
                                new OrderDetails(row.text("details")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        supplierId,
                        id)
                .map(order -> order.with(lines(id), findings(id), differences(id), versions(supplierId, order)));
    }

    public Optional<Instant> personsRemovedAt(long supplierId, long id) {
        return database.one(
                        "select persons_removed_at from purchase_order where supplier_id = ? and id = ?",
                        row -> row.optionalInstant("persons_removed_at"),
                        supplierId,
                        id)
                .flatMap(removed -> removed);
    }

    public Optional<Instant> personErasedAt(long supplierId, long id) {
        return database.one(
                        "select erased_at from purchase_order where supplier_id = ? and id = ?",
                        row -> row.optionalInstant("erased_at"),
                        supplierId,
                        id)
                .flatMap(removed -> removed);
    }

    private List<OrderChange.Told> differences(long orderId) {
        return database.query(
                "select * from order_difference where order_id = ? order by number", OrderRows::difference, orderId);
    }

    /** All of the same order, the newest first. */
    private List<OrderHead> versions(long supplierId, OrderView order) {
        return database.query(
                OrderRows.HEAD + " and p.buyer_order_id = ? order by p.place desc, p.id desc",
                OrderRows::head,
                supplierId,
                order.firstId());
    }

    private long count(String sql, Object... arguments) {
        return database.one(sql, row -> row.number("found"), arguments).orElse(0L);
    }

    private List<OrderView.Line> lines(long orderId) {
        return database.query(
                "select * from purchase_order_line where order_id = ? order by number", OrderRows::line, orderId);
    }

    private List<Finding> findings(long orderId) {
        return database.query(
                "select * from order_finding where order_id = ? order by number", OrderRows::finding, orderId);
    }

    /** Written out and not bound: the index of what is not simply accepted serves only a status that is known beforehand. */
    private static String literal(OrderStatus status) {
        return "'%s'".formatted(status.name());
    }

    private static void filter(StringBuilder sql, List<Object> arguments, String condition, Object argument) {
        sql.append(condition);
        arguments.add(argument);
    }
}
