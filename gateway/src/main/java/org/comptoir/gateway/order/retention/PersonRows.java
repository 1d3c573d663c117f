package org.comptoir.gateway.order.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.journal.retention.Span;
import org.comptoir.gateway.platform.Database;

/** What old orders say of persons, as rows. */
@ApplicationScoped
class PersonRows {

    private final Database database;

    @Inject
    PersonRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PersonRows() {
        this(null);
    }

    /** A version of an order; {@code open} while it is not at its end. */
    record Version(
            long id,
            Instant at,
            boolean blanked,
            boolean open,
            Optional<String> shipTo,
            String billTo,
            String details) {

        Place place() {
            return new Place(at, id);
        }
    }

    record Line(long order, int number, Optional<String> shipTo, String details) {}

    public List<Version> next(Span span, int limit) {
        return database.query(
                "select p.id, p.received_at, case when p.persons_removed_at is null then false else true end as blanked,"
                        + " case when " + OpenOrders.OPEN + " then true else false end as open,"
                        + " p.ship_to, p.bill_to, p.details from purchase_order p"
                        + " where p.supplier_id = ? and p.received_at >= ? and p.received_at < ?"
                        + " and (p.received_at > ? or p.id > ?) order by p.received_at, p.id limit ?",
                row -> new Version(
                        row.number("id"),
                        row.instant("received_at"),
                        row.flag("blanked"),
                        row.flag("open"),
                        row.optionalText("ship_to"),
                        row.text("bill_to"),
                        row.text("details")),
                span.supplierId(),
                span.after().at(),
                span.before(),
                span.after().at(),
                span.after().id(),
                limit);
    }

    public List<Line> lines(long supplierId, long order) {
        return database.query(
                "select order_id, number, ship_to, details from purchase_order_line where order_id = ? and supplier_id = ?",
                row -> new Line(
                        row.number("order_id"),
                        row.integer("number"),
                        row.optionalText("ship_to"),
                        row.text("details")),
                order,
                supplierId);
    }

    public void keepHeads(long supplierId, Collection<Version> versions, Instant now) {
        database.batch(
                """
                update purchase_order
                   set ship_to = ?, bill_to = ?, comments = null, extrinsics = '{}', details = ?, persons_removed_at = ?
                 where id = ? and supplier_id = ?""",
                versions.stream()
                        .map(each ->
                                new Object[] {each.shipTo(), each.billTo(), each.details(), now, each.id(), supplierId})
                        .toList());
        database.batch(
                """
                update order_difference set before_text = '', after_text = ''
                 where order_id = ? and supplier_id = ? and field in ('SHIP_TO', 'BILL_TO', 'COMMENTS', 'OTHER')""",
                versions.stream()
                        .map(each -> new Object[] {each.id(), supplierId})
                        .toList());
    }

    public void keepLines(long supplierId, Collection<Line> lines) {
        database.batch(
                """
                update purchase_order_line set ship_to = ?, comments = null, extrinsics = '{}', details = ?
                 where order_id = ? and number = ? and supplier_id = ?""",
                lines.stream()
                        .map(each ->
                                new Object[] {each.shipTo(), each.details(), each.order(), each.number(), supplierId})
                        .toList());
    }
}
