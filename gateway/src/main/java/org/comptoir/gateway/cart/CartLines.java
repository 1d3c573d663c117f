package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/** The lines of open carts as rows. */
@ApplicationScoped
class CartLines {

    private final Database database;

    @Inject
    CartLines(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartLines() {
        this(null);
    }

    public List<StoredLine> of(SessionId session) {
        return database.query(
                "select number, part, quantity, brought, settled from cart_line where session_id = ? order by number",
                row -> new StoredLine(
                        row.integer("number"),
                        new SupplierPartId(row.text("part")),
                        new Quantity(row.decimal("quantity")),
                        row.optionalNumber("brought").map(Long::intValue),
                        row.flag("settled")),
                session.value());
    }

    public int count(SessionId session) {
        return database.one(
                        "select count(*) as found from cart_line where session_id = ?",
                        row -> row.integer("found"),
                        session.value())
                .orElse(0);
    }

    public void add(SupplierId supplier, SessionId session, List<StoredLine> lines) {
        database.batch(
                "insert into cart_line (supplier_id, session_id, number, part, quantity, brought, settled)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            supplier.value(),
                            session.value(),
                            line.number(),
                            line.part().value(),
                            line.quantity().value(),
                            line.brought(),
                            line.settled()
                        })
                        .toList());
    }

    public void change(SessionId session, List<StoredLine> lines) {
        database.batch(
                "update cart_line set quantity = ?, settled = ? where session_id = ? and number = ?",
                lines.stream()
                        .map(line ->
                                new Object[] {line.quantity().value(), line.settled(), session.value(), line.number()})
                        .toList());
    }

    public void remove(SessionId session, int number) {
        database.update("delete from cart_line where session_id = ? and number = ?", session.value(), number);
    }
}
