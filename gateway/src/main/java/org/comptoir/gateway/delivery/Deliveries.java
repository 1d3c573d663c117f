package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The outbox's rows as people ask for them. */
@ApplicationScoped
class Deliveries {

    private static final String COLUMNS = """
            select id, target, subject, idempotency_key, file_name, state, attempt, created_at, due, finished_at, note,
                   payload_removed_at,
                   case when state = 'WAITING' then (
                       select min(e.id) from outbox e
                        where e.subject = o.subject and e.target = o.target and e.id < o.id
                           and e.state not in ('DELIVERED', 'WITHDRAWN'))
                   end as behind
              from outbox o where supplier_id = ?""";

    private final Database database;

    @Inject
    Deliveries(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Deliveries() {
        this(null);
    }

    public DeliveryPage list(DeliveryQuery query) {
        StringBuilder sql = new StringBuilder(COLUMNS);
        List<Object> arguments = new ArrayList<>();
        arguments.add(query.supplierId());
        query.state().ifPresent(state -> sql.append(" and ").append(in(state)));
        query.subject().ifPresent(subject -> filter(sql, arguments, " and subject = ?", subject));
        query.before().ifPresent(before -> filter(sql, arguments, " and id < ?", before));
        filter(sql, arguments, " order by id desc limit ?", query.limit() + 1);
        List<DeliveryView> found = database.query(sql.toString(), Deliveries::view, arguments.toArray());
        if (found.size() <= query.limit()) {
            return new DeliveryPage(found, OptionalLong.empty());
        }
        List<DeliveryView> page = found.subList(0, query.limit());
        return new DeliveryPage(page, OptionalLong.of(page.get(page.size() - 1).id()));
    }

    /** How many deliveries are in a state. */
    public long count(long supplierId, DeliveryState state) {
        return database.one(
                        "select count(*) as found from outbox where supplier_id = ? and " + in(state),
                        row -> row.number("found"),
                        supplierId)
                .orElse(0L);
    }

    /** Everything that went or must go out about one thing, in the order in which it does. */
    public List<DeliveryView> about(long supplierId, String subject) {
        return database.query(COLUMNS + " and subject = ? order by id", Deliveries::view, supplierId, subject);
    }

    public Optional<DeliveryView> find(long supplierId, long id) {
        return database.one(COLUMNS + " and id = ?", Deliveries::view, supplierId, id);
    }

    /** What goes out under an entry, byte by byte; none before its document was written, and once it is removed. */
    public Optional<byte[]> payload(long supplierId, long id) {
        return database.one(
                        "select payload from outbox where supplier_id = ? and id = ? and content_type not like ?",
                        row -> row.bytes("payload"),
                        supplierId,
                        id,
                        OutboxEntry.DRAFTS + "%")
                .filter(payload -> payload.length > 0);
    }

    /** The attempts of an entry that have ended, first to last. */
    public List<AttemptView> attempts(long supplierId, long id) {
        return database.query(
                """
                select attempt, node, outcome, note, millis, ended_at from outbox_attempt
                 where supplier_id = ? and outbox_id = ? order by attempt""",
                row -> new AttemptView(
                        row.integer("attempt"),
                        row.text("node"),
                        row.text("outcome"),
                        row.text("note"),
                        row.number("millis"),
                        row.instant("ended_at")),
                supplierId,
                id);
    }

    /** How many attempts of an entry before that one ended with nothing sent, or with the target's refusal. */
    public long refusals(long supplierId, String idempotencyKey, int attempt) {
        return database.one("""
                        select count(*) as found from outbox_attempt a join outbox o on o.id = a.outbox_id
                         where o.supplier_id = ? and o.idempotency_key = ? and a.attempt < ?
                           and a.outcome in ('refused', 'unwritten')""", row -> row.number("found"), supplierId, idempotencyKey, attempt)
                .orElse(0L);
    }

    /** Written out and not bound: the index of what is not delivered serves only a state that is known beforehand. */
    private static String in(DeliveryState state) {
        return "state = '%s'".formatted(state.name());
    }

    private static void filter(StringBuilder sql, List<Object> arguments, String condition, Object argument) {
        sql.append(condition);
        arguments.add(argument);
    }

    private static DeliveryView view(Row row) throws SQLException {
        return new DeliveryView(
                row.number("id"),
                row.text("target"),
                row.text("subject"),
                row.text("idempotency_key"),
                row.text("file_name"),
                row.constant("state", DeliveryState.class),
                row.integer("attempt"),
                row.instant("created_at"),
                row.instant("due"),
                row.optionalInstant("finished_at"),
                row.text("note"),
                row.optionalNumber("behind").map(OptionalLong::of).orElse(OptionalLong.empty()),
                row.optionalInstant("payload_removed_at"));
    }
}
