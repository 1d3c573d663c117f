package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.SupplierPartId;

/** Single articles as their rows hold them, for the time before the first index is complete. */
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

    /** Empty for what is withdrawn or was never there. */
    public Optional<Stored> find(SupplierId supplier, SupplierPartId part) {
        return database.one(
                "select p.sheet, s.lead_time_days, s.stock from product p left join product_supply s"
                        + " on s.supplier_id = p.supplier_id and s.part_id = p.part_id"
                        + " where p.supplier_id = ? and p.part_id = ? and not p.withdrawn",
                row -> new Stored(ProductSheet.fromJson(row.text("sheet")), availability(row)),
                supplier.value(),
                part.value());
    }

    private static Availability availability(Row row) throws SQLException {
        var days = row.optionalNumber("lead_time_days");
        return new Availability(
                days.isPresent() ? OptionalInt.of(days.get().intValue()) : OptionalInt.empty(),
                Availability.levels(row.optionalText("stock").orElse("")));
    }
}
