package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.StoredJson;
import org.comptoir.gateway.order.check.CheckedOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.RowIds;
import org.comptoir.gateway.platform.commands.Command;

/** Writes orders, and asks for what came before. Its two unique keys, not its reads, decide what is a duplicate. */
@ApplicationScoped
class PurchaseOrders {

    /** The order itself; where a version of it is there already, its own row stays. */
    private static final String ORDER = """
            insert into buyer_order (id, supplier_id, connection_id, order_number, applied_id, told_id)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String HEAD = """
            insert into purchase_order
                (id, supplier_id, connection_id, client_id, client_number, client_name, connection_name, journal_id,
                 document_id, digest, order_number, version, type, status, answer, test, ordered_at, received_at,
                 total, currency, ship_to, bill_to, comments, extrinsics, line_count, replaces, outcome, details,
                 trial, buyer_order_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    (select b.id from buyer_order b
                      where b.supplier_id = ? and b.connection_id = ? and b.order_number = ?))
            on conflict do nothing""";

    /** Nothing where the order itself was not stored. */
    private static final String DOCUMENT = """
            insert into order_document (supplier_id, connection_id, document_id, order_id, digest, journal_id)
            select supplier_id, connection_id, document_id, id, digest, journal_id from purchase_order where id = ?
            on conflict do nothing""";

    private static final int DIGITS_OF_DIGEST = 40;

    private final Database database;
    private final RowIds ids;

    @Inject
    PurchaseOrders(Database database) {
        this.database = database;
        this.ids = RowIds.of(database, "purchase_order_ids");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PurchaseOrders() {
        this.database = null;
        this.ids = null;
    }

    /** An order that was accepted earlier, as far as a duplicate needs to know it. */
    record Known(long orderId, String digest, String answer) {}

    /**
     * Under which key an order is about to be stored, with what was found out about it.
     *
     * @param returnsAt where a change stands that brings back what was there before: its content alone is no key then; else 0
     */
    record NewOrder(
            IncomingOrder order,
            CheckedOrder checked,
            String answer,
            Instant receivedAt,
            JournalId journal,
            int returnsAt) {

        NewOrder(IncomingOrder order, CheckedOrder checked, String answer, Instant receivedAt, JournalId journal) {
            this(order, checked, answer, receivedAt, journal, 0);
        }

        private String keyVersion() {
            String content = PurchaseOrders.keyVersion(order);
            return returnsAt == 0 ? content : content + "." + returnsAt;
        }
    }

    /**
     * What came of adding an order.
     *
     * @param id ours; means nothing where the version was not stored
     * @param first whether nothing of the order was here before
     * @param order false when a version of that number, version and type is there already
     * @param document false also when a document of that id was accepted before
     */
    record Added(long id, boolean first, boolean order, boolean document) {}

    /**
     * Stores the version's head and that its document was accepted for it, in one round trip. Waits while something of the same
     * order or the same document is being stored elsewhere. A first version counts at once; another waits for its turn.
     */
    public Added add(NewOrder placed) {
        long id = ids.next();
        int[] added = database.together(order(id, placed), head(id, placed), new Command(DOCUMENT, id));
        return new Added(id, added[0] == 1, added[1] == 1, added[2] == 1);
    }

    private static Command order(long id, NewOrder placed) {
        IncomingOrder order = placed.order();
        boolean begins = order.revision().kind() == Revision.Kind.NEW;
        return new Command(
                ORDER,
                id,
                order.connection().supplier().value(),
                order.connection().id().value(),
                order.orderId(),
                begins ? Optional.of(id) : Optional.empty(),
                begins && placed.checked().status() == OrderStatus.ACCEPTED ? Optional.of(id) : Optional.empty());
    }

    /** Takes back what was stored a moment ago in this transaction and nothing else. */
    public void remove(Added added, IncomingOrder order) {
        database.together(
                new Command(
                        """
                        delete from order_document
                         where supplier_id = ? and connection_id = ? and document_id = ? and order_id = ?""",
                        order.connection().supplier().value(),
                        order.connection().id().value(),
                        order.documentId().value(),
                        added.id()),
                new Command("delete from purchase_order where id = ?", added.id()),
                new Command("delete from buyer_order where id = ? and cast(? as boolean)", added.id(), added.first()));
    }

    private static Command head(long id, NewOrder placed) {
        IncomingOrder order = placed.order();
        Connection connection = order.connection();
        return new Command(
                HEAD,
                id,
                connection.supplier().value(),
                connection.id().value(),
                connection.client().id().value(),
                connection.client().number(),
                connection.client().name(),
                connection.name(),
                placed.journal().value(),
                order.documentId().value(),
                order.digest(),
                order.orderId(),
                placed.keyVersion(),
                order.revision().kind().word(),
                order.revision().kind() == Revision.Kind.NEW ? placed.checked().status() : OrderStatus.PARKED,
                placed.answer(),
                order.test(),
                order.orderDate().toString(),
                placed.receivedAt(),
                order.total().amount(),
                order.total().currency().getCurrencyCode(),
                order.shipTo().map(StoredJson::of),
                StoredJson.of(order.billTo()),
                order.comments(),
                StoredJson.of(order.extrinsics()),
                order.lines().size(),
                order.revision().replaces(),
                placed.checked().status(),
                order.details().json(),
                connection.tried(),
                connection.supplier().value(),
                connection.id().value(),
                order.orderId());
    }

    /** Of a change that its sender did not number, its content is what makes it one of its kind. */
    private static String keyVersion(IncomingOrder order) {
        return order.version()
                .orElseGet(() -> order.revision().kind() == Revision.Kind.NEW
                        ? ""
                        : "~" + order.digest().substring(0, DIGITS_OF_DIGEST));
    }

    /** Notes that another document was accepted for an order; one that is noted already stays as it is. */
    public void addDocument(long orderId, IncomingOrder order, JournalId journal) {
        database.update(
                """
                insert into order_document (supplier_id, connection_id, document_id, order_id, digest, journal_id)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                order.connection().supplier().value(),
                order.connection().id().value(),
                order.documentId().value(),
                orderId,
                order.digest(),
                journal.value());
    }

    public void addLines(long orderId, IncomingOrder order, CheckedOrder checked) {
        database.rowsLater(LineRows.LINE, LineRows.lines(orderId, order, checked));
    }

    /** Lines as a person corrected them; those that are not among them go. */
    public void replaceLines(long orderId, IncomingOrder order) {
        Set<Integer> kept = new HashSet<>();
        for (IncomingLine line : order.lines()) {
            kept.add(line.number());
            database.update(
                    """
                    update purchase_order_line set part = ?, quantity = ?, price = ?, basis = ?
                     where order_id = ? and number = ?""",
                    line.part().id().value(),
                    line.quantity().value(),
                    line.unitPrice().price().amount(),
                    line.unitPrice().basis(),
                    orderId,
                    line.number());
        }
        for (int number : database.query(
                "select number from purchase_order_line where order_id = ?", row -> row.integer("number"), orderId)) {
            if (!kept.contains(number)) {
                database.update("delete from purchase_order_line where order_id = ? and number = ?", orderId, number);
            }
        }
        database.update(
                "update purchase_order set total = ?, line_count = ? where id = ?",
                order.total().amount(),
                order.lines().size(),
                orderId);
    }

    public void addFindings(long orderId, IncomingOrder order, List<Finding> findings) {
        database.rowsLater(LineRows.FINDING, LineRows.findings(orderId, order, findings));
    }

    /** The accepted order of the same number, version and type. */
    public Optional<Known> findSameNumber(IncomingOrder order) {
        return database.one(
                """
                select id, digest, answer from purchase_order
                 where supplier_id = ? and connection_id = ? and order_number = ? and version = ? and type = ?""",
                row -> new Known(row.number("id"), row.text("digest"), row.text("answer")),
                order.connection().supplier().value(),
                order.connection().id().value(),
                order.orderId(),
                keyVersion(order),
                order.revision().kind().word());
    }

    /** The order for which a document of the same id was accepted, with that document's digest. */
    public Optional<Known> findSameDocument(IncomingOrder order) {
        return database.one(
                """
                select d.order_id, d.digest, o.answer from order_document d join purchase_order o on o.id = d.order_id
                 where d.supplier_id = ? and d.connection_id = ? and d.document_id = ?""",
                row -> new Known(row.number("order_id"), row.text("digest"), row.text("answer")),
                order.connection().supplier().value(),
                order.connection().id().value(),
                order.documentId().value());
    }

    /** From here on rows whose count nobody needs travel with the next statement. */
    public void gather() {
        database.gather();
    }

    /** Sends what was gathered; before the commit. */
    public void send() {
        database.sendGathered();
    }
}
