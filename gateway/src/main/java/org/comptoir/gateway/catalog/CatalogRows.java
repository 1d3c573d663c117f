package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The catalog's tables, as an edition is read from them: outside any transaction, so committed rows only. */
@ApplicationScoped
class CatalogRows {

    private final Database database;

    @Inject
    CatalogRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogRows() {
        this(null);
    }

    /** A product as its rows hold it. */
    record Stored(ProductSheet sheet, Availability availability) {}

    /** Every supplier that has a catalog, with its version. */
    public Map<SupplierId, Long> versions() {
        Map<SupplierId, Long> versions = new HashMap<>();
        database.query(
                        "select c.supplier_id, c.version + coalesce(s.version, 0) as version from catalog_version c"
                                + " left join supply_version s on s.supplier_id = c.supplier_id",
                        row -> Map.entry(new SupplierId(row.number("supplier_id")), row.number("version")))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    public List<Stored> products(SupplierId supplier) {
        return database.query(
                "select p.sheet, s.lead_time_days, s.stock from product p left join product_supply s"
                        + " on s.supplier_id = p.supplier_id and s.part_id = p.part_id"
                        + " where p.supplier_id = ? and not p.withdrawn",
                row -> new Stored(ProductSheet.fromJson(row.text("sheet")), availability(row)),
                supplier.value());
    }

    private static Availability availability(Row row) throws SQLException {
        var days = row.optionalNumber("lead_time_days");
        return new Availability(
                days.isPresent() ? OptionalInt.of(days.get().intValue()) : OptionalInt.empty(),
                Availability.levels(row.optionalText("stock").orElse("")));
    }
}
