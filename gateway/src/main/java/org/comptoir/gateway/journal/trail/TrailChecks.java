package org.comptoir.gateway.journal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** The last check of each supplier's chain. */
@ApplicationScoped
class TrailChecks {

    private final Database database;

    @Inject
    TrailChecks(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TrailChecks() {
        this(null);
    }

    public void keep(long supplierId, TrailCheck check) {
        database.update("delete from audit_check where supplier_id = ?", supplierId);
        database.update(
                "insert into audit_check (supplier_id, checked_at, checked_by, length, head, reason)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                supplierId,
                check.at(),
                check.by(),
                check.length(),
                check.head(),
                check.reason());
    }

    /** Whose chain was last checked, or else begun, before that moment; a chain without its first row, or its end, is due at once. */
    public List<Long> due(Instant before) {
        return database.query("""
                select c.supplier_id
                  from (select supplier_id from audit_chain union select supplier_id from audit_check) c
                  left join audit_check k on k.supplier_id = c.supplier_id
                  left join audit_event e on e.supplier_id = c.supplier_id and e.chain_no = 1
                 where coalesce(k.checked_at, e.at) is null or coalesce(k.checked_at, e.at) < ?
                 order by c.supplier_id""", row -> row.number("supplier_id"), before);
    }

    public Optional<TrailCheck> last(long supplierId) {
        return database.one(
                "select checked_at, checked_by, length, head, reason from audit_check where supplier_id = ?",
                row -> new TrailCheck(
                        row.instant("checked_at"),
                        row.text("checked_by"),
                        row.number("length"),
                        row.optionalText("head"),
                        row.optionalText("reason")),
                supplierId);
    }
}
