package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.SupplierPartId;

/** What stands in the tables of a supplier's catalog, for tests. */
@ApplicationScoped
class StoredRows {

    @Inject
    Database database;

    @Inject
    CatalogRows rows;

    public List<CatalogRows.Stored> products(SupplierId supplier) {
        return database
                .query(
                        "select part_id from product where supplier_id = ? and not withdrawn order by part_id",
                        row -> new SupplierPartId(row.text("part_id")),
                        supplier.value())
                .stream()
                .map(part -> Objects.requireNonNull(rows.find(supplier, part).orElse(null)))
                .toList();
    }

    public long version(SupplierId supplier) {
        return database.one(
                        "select version from catalog_version where supplier_id = ?",
                        row -> row.number("version"),
                        supplier.value())
                .orElse(0L);
    }
}
