package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** The change sequences: whoever raises one holds its row until the transaction ends, so numbers become visible in order. */
@ApplicationScoped
class CatalogVersions {

    private final Database database;

    @Inject
    CatalogVersions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogVersions() {
        this(null);
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
        return database.one(
                        "select version from " + table + " where supplier_id = ?",
                        row -> row.number("version"),
                        supplier.value())
                .orElseThrow();
    }
}
