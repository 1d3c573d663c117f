package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Targets as rows. None is ever deleted: what it took still goes to it. */
@ApplicationScoped
class StoredTargets {

    private static final String COLUMNS = "select supplier_id, name, rank_order, format, format_settings, transport,"
            + " transport_settings, secrets, route, active, version, changed_at, changed_by from core_target";

    private final Database database;

    @Inject
    StoredTargets(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoredTargets() {
        this(null);
    }

    /** Raised by every change. */
    public long version() {
        return database.one(
                        "select coalesce(sum(version), 0) as version from core_target", row -> row.number("version"))
                .orElse(0L);
    }

    /** All of all suppliers, in the order they are asked. */
    public List<StoredTarget> all() {
        return database.query(COLUMNS + " order by supplier_id, rank_order, name", StoredTargets::target);
    }

    /** Also keeps every other change of it waiting until the transaction ends. */
    public Optional<StoredTarget> lock(SupplierId supplier, String name) {
        return database.one(
                COLUMNS + " where supplier_id = ? and name = ? for update",
                StoredTargets::target,
                supplier.value(),
                name);
    }

    public void put(WantedTarget wanted, SettingValues sealed) {
        database.update(
                """
                insert into core_target (supplier_id, name, rank_order, format, transport, changed_by)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                wanted.supplier().value(),
                wanted.name(),
                wanted.rank(),
                wanted.format(),
                wanted.transport(),
                wanted.actor());
        database.update(
                """
                update core_target set rank_order = ?, format = ?, format_settings = ?, transport = ?,
                       transport_settings = ?, secrets = ?, route = ?, active = true, version = version + 1,
                       changed_at = current_timestamp, changed_by = ?
                 where supplier_id = ? and name = ?""",
                wanted.rank(),
                wanted.format(),
                TargetJson.write(wanted.formatSettings()),
                wanted.transport(),
                TargetJson.write(wanted.transportSettings()),
                TargetJson.write(sealed),
                TargetJson.write(wanted.route()),
                wanted.actor(),
                wanted.supplier().value(),
                wanted.name());
    }

    /** @return whether it took orders until now */
    public boolean retire(SupplierId supplier, String name, String actor) {
        return database.update("""
                        update core_target set active = false, version = version + 1,
                               changed_at = current_timestamp, changed_by = ?
                         where supplier_id = ? and name = ? and active = true""", actor, supplier.value(), name) == 1;
    }

    private static StoredTarget target(Row row) throws SQLException {
        SettingValues sealed = TargetJson.settings(row.text("secrets"));
        return new StoredTarget(
                new SupplierId(row.number("supplier_id")),
                new CoreTarget(
                        row.text("name"),
                        row.integer("rank_order"),
                        row.text("format"),
                        TargetJson.settings(row.text("format_settings")),
                        row.text("transport"),
                        TargetJson.settings(row.text("transport_settings")),
                        sealed.values().keySet(),
                        TargetJson.route(row.text("route")),
                        row.instant("changed_at"),
                        row.text("changed_by")),
                sealed,
                row.flag("active"),
                row.number("version"));
    }
}
