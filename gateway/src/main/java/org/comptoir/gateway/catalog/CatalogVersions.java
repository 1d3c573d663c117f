package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** The change sequences: whoever raises one holds its row until the transaction ends, so numbers become visible in order. */
@ApplicationScoped
class CatalogVersions {

    private final Database database;
    private final Event<CatalogChanged> changed;

    @Inject
    CatalogVersions(Database database, Event<CatalogChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogVersions() {
        this(null, null);
    }

    /** The change of products and shelves; imports of one supplier come one after the other. */
    public long raise(SupplierId supplier) {
        return raise("catalog_version", "version = version + 1", supplier);
    }

    /** The change of stock and lead times, which does not wait for imports of products. */
    public long raiseSupply(SupplierId supplier) {
        return raise("supply_version", "version = version + 1", supplier);
    }

    private long raise(String table, String step, SupplierId supplier) {
        database.update(
                "insert into " + table + " (supplier_id, version) values (?, 0) on conflict do nothing",
                supplier.value());
        database.update("update " + table + " set " + step + " where supplier_id = ?", supplier.value());
        changed.fire(new CatalogChanged());
        return database.one(
                        "select version from " + table + " where supplier_id = ?",
                        row -> row.number("version"),
                        supplier.value())
                .orElseThrow();
    }
}
