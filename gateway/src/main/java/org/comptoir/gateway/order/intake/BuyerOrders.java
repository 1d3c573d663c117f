package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.jspecify.annotations.Nullable;

/** Buyers' orders across their versions. Whoever decides on a version holds the lock of its order. */
@ApplicationScoped
class BuyerOrders {

    private static final int TEXT_LENGTH = 1_000;

    /** As their senders number them, then as they came. */
    static final Comparator<Parked> BY_VERSION =
            Comparator.comparingInt(Parked::number).thenComparingLong(Parked::id);

    private static final String STANDING = """
            select b.id, b.supplier_id, b.connection_id, b.order_number, b.applied_id, b.told_id, b.cancelled, p.version,
                   p.place, p.status
              from buyer_order b left join purchase_order p on p.id = b.applied_id
             where\s""";

    private final Database database;

    @Inject
    BuyerOrders(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BuyerOrders() {
        this(null);
    }

    /** A version that waits for its turn. */
    record Parked(long id, Revision revision, String version, OrderStatus outcome, Instant receivedAt) {

        int number() {
            return Standing.number(version).orElse(Integer.MAX_VALUE);
        }
    }

    /** Holds the order of a version against everybody else until the transaction ends, and says how it stands. */
    public Standing lock(IncomingOrder order) {
        long supplier = order.connection().supplier().value();
        long connection = order.connection().id().value();
        database.query("""
                select id from buyer_order where supplier_id = ? and connection_id = ? and order_number = ? for update""", row -> row.number("id"), supplier, connection, order.orderId());
        return database.one(
                        STANDING + "b.supplier_id = ? and b.connection_id = ? and b.order_number = ?",
                        BuyerOrders::standing,
                        supplier,
                        connection,
                        order.orderId())
                .orElseThrow(() -> new IllegalStateException("Order %s has no row".formatted(order.orderId())));
    }

    /** The same by its id; empty for one that is not the supplier's. */
    public Optional<Standing> lock(long supplier, long firstId) {
        database.query(
                "select id from buyer_order where supplier_id = ? and id = ? for update",
                row -> row.number("id"),
                supplier,
                firstId);
        return database.one(STANDING + "b.supplier_id = ? and b.id = ?", BuyerOrders::standing, supplier, firstId);
    }

    private static Standing standing(Row row) throws SQLException {
        Optional<Long> applied = row.optionalNumber("applied_id");
        return new Standing(
                row.number("id"),
                row.number("supplier_id"),
                row.number("connection_id"),
                row.text("order_number"),
                row.optionalNumber("told_id"),
                row.flag("cancelled"),
                applied.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Standing.Applied(
                                applied.get(),
                                row.text("version"),
                                row.integer("place"),
                                row.constant("status", OrderStatus.class))));
    }

    /** The version for which a document came, if it is one of the order's. */
    public Optional<Long> versionOf(Standing standing, String documentId) {
        return database.one(
                """
                select d.order_id from order_document d join purchase_order p on p.id = d.order_id
                 where d.supplier_id = ? and d.connection_id = ? and d.document_id = ? and p.buyer_order_id = ?""",
                row -> row.number("order_id"),
                standing.supplier(),
                standing.connection(),
                documentId,
                standing.firstId());
    }

    /** Whether the version that counts now came after this one and says something else. */
    public boolean saysOtherThan(Standing standing, long earlier) {
        return standing.applied()
                .flatMap(now -> database.one("""
                        select l.id from purchase_order l join purchase_order e
                               on e.buyer_order_id = l.buyer_order_id and e.place between 1 and l.place - 1
                         where l.supplier_id = ? and l.id = ? and e.id = ? and e.digest <> l.digest""", row -> row.number("id"), standing.supplier(), now.id(), earlier))
                .isPresent();
    }

    /** Versions of an order that wait for their turn, in the order in which they came. */
    public List<Parked> parked(long firstId) {
        return database.query(
                """
                select id, type, replaces, version, outcome, received_at from purchase_order
                 where buyer_order_id = ? and status = 'PARKED' order by id""",
                row -> new Parked(
                        row.number("id"),
                        new Revision(
                                Revision.Kind.valueOf(row.text("type").toUpperCase(Locale.ROOT)),
                                row.optionalText("replaces")),
                        row.text("version"),
                        row.constant("outcome", OrderStatus.class),
                        row.instant("received_at")),
                firstId);
    }

    /** Orders with a version that has waited for long enough, each once. */
    public List<GiveUpWaiting.Overdue> overdue(int limit) {
        return database.query(
                """
                select distinct supplier_id, buyer_order_id from purchase_order
                 where parked_until < current_timestamp and status = 'PARKED' limit ?""", row -> new GiveUpWaiting.Overdue(row.number("supplier_id"), row.number("buyer_order_id")), limit);
    }

    /** Whether the version's time to wait is over, by the database's clock. */
    public boolean isOverdue(long orderId) {
        return database.one(
                        "select id from purchase_order where id = ? and parked_until < current_timestamp",
                        row -> row.number("id"),
                        orderId)
                .isPresent();
    }

    public void park(long orderId, String answer, int hours) {
        database.update("""
                update purchase_order set status = 'PARKED', place = 0, answer = ?,
                       parked_until = current_timestamp + cast(? as integer) * interval '1' hour where id = ?""", answer, hours, orderId);
    }

    /** @param answer empty where its sender was told something before, which it is told on every resend */
    public void stand(long orderId, OrderStatus status, int place, Optional<String> answer) {
        database.update(
                "update purchase_order set status = ?, place = ?, answer = coalesce(cast(? as varchar(1000)), answer),"
                        + " parked_until = null where id = ?",
                status,
                place,
                answer,
                orderId);
    }

    /** What a person decided; what its sender was told stays. */
    public void decide(long orderId, OrderStatus status) {
        database.update("update purchase_order set status = ? where id = ?", status, orderId);
    }

    /** Of a version that its order no longer needs, without another answer for its resends. */
    public void supersede(long orderId) {
        database.update("update purchase_order set status = 'SUPERSEDED', parked_until = null where id = ?", orderId);
    }

    /** Notes which version of the order counts now. */
    public void apply(long firstId, long applied, Optional<Long> told, boolean cancelled) {
        database.update(
                "update buyer_order set applied_id = ?, told_id = ?, cancelled = ? where id = ?",
                applied,
                told,
                cancelled,
                firstId);
    }

    public void addDifferences(long supplier, long orderId, List<OrderChange.Told> differences) {
        List<@Nullable Object[]> rows = new ArrayList<>(differences.size());
        for (OrderChange.Told told : differences) {
            rows.add(new @Nullable Object[] {
                orderId,
                rows.size() + 1,
                supplier,
                told.line(),
                told.effect(),
                told.difference().map(difference -> difference.field().name()),
                told.difference().map(difference -> cut(difference.before())).orElse(""),
                told.difference().map(difference -> cut(difference.after())).orElse("")
            });
        }
        database.rowsLater("""
                insert into order_difference
                    (order_id, number, supplier_id, line, effect, field, before_text, after_text)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Puts one more finding behind those that are there. */
    public void addFinding(long supplier, long orderId, Finding finding) {
        database.update(
                """
                insert into order_finding (order_id, number, supplier_id, line, rule, expected, got, sentence)
                values (?, (select coalesce(max(f.number), 0) + 1 from order_finding f where f.order_id = ?), ?, ?, ?, ?, ?, ?)""",
                orderId,
                orderId,
                supplier,
                finding.line(),
                finding.rule(),
                finding.expected(),
                finding.got(),
                finding.sentence());
    }

    private static String cut(String text) {
        return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }
}
