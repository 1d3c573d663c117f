package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** What becomes of published runs: they wait for their day, are sent, handed over, taken. */
@ApplicationScoped
class RunFates {

    private final Database database;

    @Inject
    RunFates(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunFates() {
        this(null);
    }

    /** @param replaced whether a later run has published since */
    record Waiting(SupplierId supplier, String publication, long id, boolean replaced) {}

    /** Whether the destination took it. */
    public void settle(SupplierId supplier, long id, boolean taken, String actor) {
        database.update(
                "update publication_run set accepted_at = "
                        + (taken ? "coalesce(accepted_at, current_timestamp)" : "null")
                        + ", accepted_by = ? where supplier_id = ? and id = ? and state = 'PUBLISHED'",
                actor,
                supplier.value(),
                id);
    }

    /** Somebody sends its file. */
    public void send(SupplierId supplier, long id, String courier) {
        database.update(
                "update publication_run set courier = ? where supplier_id = ? and id = ?",
                courier,
                supplier.value(),
                id);
    }

    /** Its file waits for a day. */
    public void holdUntil(SupplierId supplier, long id, Instant from) {
        database.update(
                "update publication_run set deliver_from = ? where supplier_id = ? and id = ?",
                from,
                supplier.value(),
                id);
    }

    /** One whose day has come, held until the transaction ends. */
    public Optional<Waiting> dueDelivery() {
        return database
                .query(
                        "select supplier_id, publication, id, exists (select 1 from publication_run n where"
                                + " n.supplier_id = r.supplier_id and n.publication = r.publication and n.id > r.id"
                                + " and n.state = 'PUBLISHED') as replaced from publication_run r"
                                + " where deliver_from <= current_timestamp order by id limit 1 for update skip locked",
                        row -> new Waiting(
                                new SupplierId(row.number("supplier_id")),
                                row.text("publication"),
                                row.number("id"),
                                row.flag("replaced")))
                .stream()
                .findFirst();
    }

    /** Nothing of it waits any more. */
    public void release(Waiting run) {
        database.update(
                "update publication_run set deliver_from = null where supplier_id = ? and id = ?",
                run.supplier().value(),
                run.id());
    }

    /** The same, and it is never delivered. */
    public void replace(Waiting run, String note) {
        database.update(
                "update publication_run set deliver_from = null, note = ? where supplier_id = ? and id = ?",
                note,
                run.supplier().value(),
                run.id());
    }

    /** Who has files to send, or had one within so many seconds; whoever died between two steps is among them. */
    public Set<String> couriers(long seconds) {
        return new TreeSet<>(database.query(
                "select distinct courier from publication_run where courier is not null and (delivered_at is null"
                        + " or delivered_at > current_timestamp - cast(? as bigint) * interval '1' second)",
                row -> row.text("courier"),
                seconds));
    }

    /** It was handed over. */
    public void delivered(SupplierId supplier, long id) {
        database.update(
                "update publication_run set delivered_at = coalesce(delivered_at, current_timestamp)"
                        + " where supplier_id = ? and id = ?",
                supplier.value(),
                id);
    }
}
