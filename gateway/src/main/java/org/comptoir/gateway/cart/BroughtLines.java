package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/** The lines of buyers' requests as rows, for as long as their sessions are kept. */
@ApplicationScoped
class BroughtLines {

    private final Database database;

    @Inject
    BroughtLines(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BroughtLines() {
        this(null);
    }

    public void add(SupplierId supplier, SessionId session, List<LineBefore> lines) {
        database.batch(
                "insert into brought_line (supplier_id, session_id, number, part, auxiliary_id, quantity, unit, name,"
                        + " promise_id, price, basis, currency) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines.stream().map(line -> columns(supplier, session, line)).toList());
    }

    public List<LineBefore> of(SessionId session) {
        return database.query(
                "select * from brought_line where session_id = ? order by number", BroughtLines::line, session.value());
    }

    private static Object[] columns(SupplierId supplier, SessionId session, LineBefore line) {
        Optional<Money> price = line.price().map(UnitPrice::price);
        return new Object[] {
            supplier.value(),
            session.value(),
            line.number(),
            line.part(),
            line.auxiliaryId(),
            line.quantity(),
            line.unit(),
            line.name(),
            line.promise().map(PromiseId::value),
            price.map(Money::amount),
            line.price().map(UnitPrice::basis),
            price.map(money -> money.currency().getCurrencyCode())
        };
    }

    private static LineBefore line(Row row) throws SQLException {
        Optional<BigDecimal> amount = row.optionalDecimal("price");
        Optional<BigDecimal> basis = row.optionalDecimal("basis");
        Optional<String> currency = row.optionalText("currency");
        return new LineBefore(
                row.integer("number"),
                row.text("part"),
                row.text("auxiliary_id"),
                row.text("quantity"),
                row.text("unit"),
                row.text("name"),
                row.optionalText("promise_id").map(PromiseId::new),
                amount.flatMap(price -> currency.map(code -> new Money(price, Currency.getInstance(code))))
                        .flatMap(price -> basis.map(per -> new UnitPrice(price, per))));
    }
}
