package org.comptoir.gateway.fulfilment.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The rows of invoices and credit notes. Their unique keys, not a look before, decide what came twice. */
@ApplicationScoped
class Invoices {

    private static final String COLUMNS = """
            select id, order_id, idempotency_key, digest, purpose, number, credit_for, content, actor, received_at, tried
              from invoice where supplier_id = ?""";

    private final Database database;

    @Inject
    Invoices(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Invoices() {
        this(null);
    }

    /** A row and the digest of what was said. */
    record Kept(Invoice invoice, String digest) {}

    /** A row to be, beside what was wanted. */
    record Fresh(HandedOn order, List<String> remarks, String digest, Instant at) {}

    /** Empty where an invoice of that key or number is there already. */
    public OptionalLong add(WantedInvoice wanted, Fresh fresh) {
        return database.insertIfNew(
                """
                insert into invoice
                    (supplier_id, first_order_id, order_id, idempotency_key, digest, purpose, number, credit_for, content, actor,
                     received_at, tried)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                wanted.supplierId(),
                fresh.order().firstId(),
                fresh.order().id(),
                wanted.key(),
                fresh.digest(),
                wanted.purpose(),
                wanted.number(),
                wanted.creditFor().orElse(""),
                StoredBill.write(wanted.bill(), fresh.remarks()),
                wanted.actor(),
                fresh.at(),
                fresh.order().tried());
    }

    public Optional<Kept> find(long supplierId, HandedOn order, String key) {
        return database.one(
                COLUMNS + " and first_order_id = ? and idempotency_key = ? and tried = ?",
                row -> new Kept(invoice(row), row.text("digest")),
                supplierId,
                order.firstId(),
                key,
                order.tried());
    }

    public Optional<Invoice> find(long supplierId, long id) {
        return database.one(COLUMNS + " and id = ?", Invoices::invoice, supplierId, id);
    }

    /** Whether one has it, of a trial or of all others; a trial's numbers are no others'. */
    public boolean hasNumber(long supplierId, String number, boolean tried) {
        return database.one(COLUMNS + " and number = ? and tried = ?", Invoices::invoice, supplierId, number, tried)
                .isPresent();
    }

    /** Of all versions of an order, by the id of any of them, first to last. */
    public List<Invoice> about(long supplierId, long orderId) {
        return database.query(
                COLUMNS + " and first_order_id = (select buyer_order_id from purchase_order where id = ?) order by id",
                Invoices::invoice,
                supplierId,
                orderId);
    }

    /** Those that a word on it is held against, first to last: a trial knows of its own alone, and nothing else of it. */
    public List<Invoice> about(long supplierId, HandedOn order) {
        return about(supplierId, order.id()).stream()
                .filter(invoice -> invoice.tried() == order.tried())
                .toList();
    }

    private static Invoice invoice(Row row) throws SQLException {
        StoredBill content = StoredBill.read(row.text("content"));
        return new Invoice(
                row.number("id"),
                row.number("order_id"),
                row.text("idempotency_key"),
                row.constant("purpose", Purpose.class),
                row.text("number"),
                Optional.of(row.text("credit_for")).filter(number -> !number.isEmpty()),
                content.bill(),
                content.remarks(),
                row.text("actor"),
                row.instant("received_at"),
                row.flag("tried"));
    }
}
