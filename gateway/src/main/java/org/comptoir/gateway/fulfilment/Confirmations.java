package org.comptoir.gateway.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The rows of confirmations. Their unique key, not a look before, decides what came twice. */
@ApplicationScoped
class Confirmations {

    private static final String COLUMNS = """
            select id, order_id, idempotency_key, digest, verdict, core_number, reason, lines, actor, received_at, tried
              from order_confirmation where supplier_id = ?""";

    private final Database database;

    @Inject
    Confirmations(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Confirmations() {
        this(null);
    }

    /** A row and the digest of what was said. */
    record Kept(Confirmation confirmation, String digest) {}

    /** Empty where a confirmation of that key is there already. */
    public OptionalLong add(WantedConfirmation wanted, String lines, String digest, Instant now, boolean tried) {
        return database.insertIfNew(
                """
                insert into order_confirmation
                    (supplier_id, order_id, idempotency_key, digest, verdict, core_number, reason, lines, actor, received_at, tried)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                wanted.supplierId(),
                wanted.orderId(),
                wanted.key(),
                digest,
                wanted.verdict(),
                wanted.coreNumber(),
                wanted.reason(),
                lines,
                wanted.actor(),
                now,
                tried);
    }

    public Optional<Kept> find(long supplierId, long orderId, String key, boolean tried) {
        return database.one(
                COLUMNS + " and order_id = ? and idempotency_key = ? and tried = ?",
                row -> new Kept(confirmation(row), row.text("digest")),
                supplierId,
                orderId,
                key,
                tried);
    }

    public Optional<Confirmation> find(long supplierId, long id) {
        return database.one(COLUMNS + " and id = ?", Confirmations::confirmation, supplierId, id);
    }

    public List<Confirmation> about(long supplierId, long orderId) {
        return database.query(
                COLUMNS + " and order_id = ? order by id", Confirmations::confirmation, supplierId, orderId);
    }

    private static Confirmation confirmation(Row row) throws SQLException {
        return new Confirmation(
                row.number("id"),
                row.number("order_id"),
                row.text("idempotency_key"),
                row.constant("verdict", Verdict.class),
                row.text("core_number"),
                row.text("reason"),
                LinesJson.read(row.text("lines")),
                row.text("actor"),
                row.instant("received_at"),
                row.flag("tried"));
    }
}
