package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** How often the assortments of a supplier changed: a sequence of its own in the row of the catalog's version, which indexes follow. */
@ApplicationScoped
class AssortmentVersions {

    private final Database database;

    @Inject
    AssortmentVersions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentVersions() {
        this(null);
    }

    public long of(SupplierId supplier) {
        return database.one(
                        "select assortments from catalog_version where supplier_id = ?",
                        row -> row.number("assortments"),
                        supplier.value())
                .orElse(0L);
    }

    /** Keeps every other change of the supplier's catalog waiting until the transaction ends. */
    public void hold(SupplierId supplier) {
        database.update(
                "insert into catalog_version (supplier_id, version) values (?, 0) on conflict do nothing",
                supplier.value());
        database.query(
                "select version from catalog_version where supplier_id = ? for update",
                row -> row.number("version"),
                supplier.value());
    }

    /** Holds the row until the transaction ends, so that numbers become visible in order. */
    public void raiseAssortments(SupplierId supplier) {
        database.update(
                "insert into catalog_version (supplier_id, version) values (?, 0) on conflict do nothing",
                supplier.value());
        database.update(
                "update catalog_version set assortments = assortments + 1 where supplier_id = ?", supplier.value());
    }
}
