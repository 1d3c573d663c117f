package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.kernel.Money;

/** How sessions ended, as rows. */
@ApplicationScoped
class ReturnedCarts {

    private final Database database;

    @Inject
    ReturnedCarts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReturnedCarts() {
        this(null);
    }

    public void addReturned(ReturnedCart cart, ReturnForm form) {
        ActiveSession session = cart.session();
        long id = add(session, "RETURNED", cart.returnedAt(), cart.total(), form);
        long supplier = session.connection().supplier().value();
        database.batch(
                "insert into returned_cart_line (supplier_id, returned_cart_id, number, part, name, quantity, unit, price,"
                        + " basis, line_total, promise_id, contract) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cart.lines().stream().map(line -> columns(supplier, id, line)).toList());
    }

    public void addCancelled(ActiveSession session, Instant now, ReturnForm form) {
        add(session, "CANCELLED", now, Money.zero(session.connection().currency()), form);
    }

    public Optional<ReturnForm> findForm(SessionId session, Instant since) {
        return database.one(
                "select * from returned_cart where session_id = ? and returned_at > ?",
                ReturnedCarts::form,
                session.value(),
                since);
    }

    private long add(ActiveSession session, String kind, Instant at, Money total, ReturnForm form) {
        JournalEntry document = form.document();
        return database.insert(
                "insert into returned_cart (supplier_id, session_id, connection_id, kind, returned_at, currency, total,"
                        + " form_action, form_target, form_charset, form_fields, document_kind, document_id, content_type, document,"
                        + " document_status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session.connection().supplier().value(),
                session.id().value(),
                session.connection().id().value(),
                kind,
                at,
                total.currency().getCurrencyCode(),
                total.amount(),
                form.action().text(),
                form.target(),
                form.charset().name(),
                FormFields.write(form.fields()),
                document.kind(),
                document.documentId(),
                document.contentType(),
                document.content(),
                document.status());
    }

    private static Object[] columns(long supplier, long cart, ReturnedCart.Line line) {
        PricePromise promise = line.promise();
        return new Object[] {
            supplier,
            cart,
            line.number(),
            promise.part().value(),
            line.product().name(),
            promise.quantity().value(),
            promise.unit().code(),
            promise.price().price().amount(),
            promise.price().basis(),
            line.price().lineTotal().amount(),
            promise.id().value(),
            promise.contract()
        };
    }

    private static ReturnForm form(Row row) throws SQLException {
        JournalEntry document = new JournalEntry(
                JournalEntry.Direction.OUT,
                row.number("supplier_id"),
                Optional.of(row.number("connection_id")),
                row.text("document_kind"),
                row.optionalText("document_id"),
                row.text("content_type"),
                row.bytes("document"),
                row.integer("document_status"));
        List<ReturnForm.Field> fields = FormFields.read(row.text("form_fields"));
        return new ReturnForm(
                ReturnUrl.of(row.text("form_action")),
                fields,
                row.text("form_target"),
                Charset.forName(row.text("form_charset")),
                document);
    }
}
