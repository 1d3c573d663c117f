package org.comptoir.gateway.cart.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.kernel.Money;

/** Reads how sessions ended. */
@ApplicationScoped
class KeptCarts {

    private final Database database;

    @Inject
    KeptCarts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected KeptCarts() {
        this(null);
    }

    public Optional<KeptCart> find(long supplier, SessionId session) {
        return database.one(
                        "select * from returned_cart where supplier_id = ? and session_id = ?",
                        KeptCarts::cart,
                        supplier,
                        session.value())
                .map(cart -> cart.promising(promises(supplier, session)));
    }

    private List<String> promises(long supplier, SessionId session) {
        return database.query("""
                select l.promise_id from returned_cart_line l join returned_cart c on c.id = l.returned_cart_id
                 where l.supplier_id = ? and c.session_id = ? order by l.number""", row -> row.text("promise_id"), supplier, session.value());
    }

    /** A promise that was renewed is on several carts: the last before the order counts. */
    public Optional<SessionId> sessionOf(long supplier, List<String> promises, Instant before) {
        List<Object> arguments = new ArrayList<>(promises);
        arguments.add(supplier);
        arguments.add(before);
        return database.one(
                "select c.session_id from returned_cart_line l join returned_cart c on c.id = l.returned_cart_id"
                        + " where l.promise_id in (?" + ", ?".repeat(promises.size() - 1) + ")"
                        + " and l.supplier_id = ? and c.returned_at <= ? order by c.returned_at desc limit 1",
                row -> new SessionId(row.number("session_id")),
                arguments.toArray());
    }

    public Optional<SessionId> sessionOf(long supplier, long connection, String documentId) {
        return database.one(
                "select session_id from returned_cart where document_id = ? and supplier_id = ? and connection_id = ?"
                        + " order by id desc limit 1",
                row -> new SessionId(row.number("session_id")),
                documentId,
                supplier,
                connection);
    }

    private static KeptCart cart(Row row) throws SQLException {
        return new KeptCart(
                row.text("kind").equals("RETURNED"),
                row.instant("returned_at"),
                new Money(row.decimal("total"), Currency.getInstance(row.text("currency"))),
                0,
                List.of(),
                row.optionalText("document_id"),
                row.text("content_type"),
                row.bytes("document"));
    }
}
