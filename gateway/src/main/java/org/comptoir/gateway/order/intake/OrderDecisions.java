package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.order.intake.DecisionView.Kind;
import org.comptoir.gateway.order.intake.DecisionView.State;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Money;

/** What persons decided about orders on hold, and above which amount two have to agree. */
@ApplicationScoped
class OrderDecisions {

    private final Database database;

    @Inject
    OrderDecisions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderDecisions() {
        this(null);
    }

    /** What somebody wants done. */
    record Wish(long supplier, long order, Kind kind, String reason, List<Correction> corrections, String by) {}

    /** The first in time at the front. */
    public List<DecisionView> of(long supplier, long order) {
        return database.query(
                "select * from order_decision where supplier_id = ? and order_id = ? order by id",
                OrderDecisions::view,
                supplier,
                order);
    }

    /** The proposal that waits for a second person. */
    public Optional<DecisionView> open(long supplier, long order) {
        return database.one(
                "select * from order_decision where supplier_id = ? and order_id = ? and state = 'PROPOSED'",
                OrderDecisions::view,
                supplier,
                order);
    }

    public void propose(Wish wish, Instant now) {
        add(wish, State.PROPOSED, Optional.empty(), Optional.empty(), now);
    }

    public void done(Wish wish, Instant now) {
        add(wish, State.DONE, Optional.of(wish.by()), Optional.of(now), now);
    }

    /** Ends the open proposal, if there is one. */
    public void end(long supplier, long order, State state, String by, Instant now) {
        database.update("""
                update order_decision set state = ?, decided_by = ?, decided_at = ?
                 where supplier_id = ? and order_id = ? and state = 'PROPOSED'""", state, by, now, supplier, order);
    }

    public Optional<Money> fourEyesAbove(long supplier) {
        return database.one(
                "select four_eyes_above, currency from order_settings where supplier_id = ? and four_eyes_above is not null",
                row -> new Money(row.decimal("four_eyes_above"), Currency.getInstance(row.text("currency"))),
                supplier);
    }

    public void fourEyesAbove(long supplier, Optional<Money> amount) {
        database.update("insert into order_settings (supplier_id) values (?) on conflict do nothing", supplier);
        database.update(
                "update order_settings set four_eyes_above = ?, currency = ? where supplier_id = ?",
                amount.map(Money::amount),
                amount.map(money -> money.currency().getCurrencyCode()),
                supplier);
    }

    private void add(Wish wish, State state, Optional<String> by, Optional<Instant> at, Instant now) {
        database.update(
                """
                insert into order_decision (supplier_id, order_id, kind, state, reason, correction, proposed_by,
                                            proposed_at, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                wish.supplier(),
                wish.order(),
                wish.kind(),
                state,
                wish.reason(),
                wish.corrections().isEmpty() ? Optional.empty() : Optional.of(Corrections.write(wish.corrections())),
                wish.by(),
                now,
                by,
                at);
    }

    private static DecisionView view(Row row) throws SQLException {
        return new DecisionView(
                row.constant("kind", Kind.class),
                row.constant("state", State.class),
                row.text("reason"),
                row.optionalText("correction").map(Corrections::read).orElse(List.of()),
                row.text("proposed_by"),
                row.instant("proposed_at"),
                row.optionalText("decided_by"),
                row.optionalInstant("decided_at"));
    }
}
