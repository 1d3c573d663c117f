package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.SupplierPartId;

/** Articles as their rows hold them, where the index is not yet or may be a moment behind. */
@ApplicationScoped
class CatalogRows {

    private static final int PAGE = 1_000;

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

    /** Those of them that are there and not withdrawn. */
    public List<ProductSheet> sheets(SupplierId supplier, Collection<SupplierPartId> parts) {
        return parts.isEmpty()
                ? List.of()
                : database.query(
                        "select p.sheet from product p join unnest(cast(? as varchar array)) as asked (part) on p.part_id = asked.part"
                                + " where p.supplier_id = ? and not p.withdrawn",
                        row -> ProductSheet.fromJson(row.text("sheet")),
                        parts.stream().map(SupplierPartId::value).toArray(String[]::new),
                        supplier.value());
    }

    /** The codes of shelves that hold something on a day. */
    public Set<String> shelves(SupplierId supplier, LocalDate day) {
        return new HashSet<>(database.query(
                "select distinct category_code from product where supplier_id = ? and not withdrawn"
                        + " and (discontinued_from is null or discontinued_from > ?)",
                row -> row.text("category_code"),
                supplier.value(),
                day));
    }

    /** Every article that is not withdrawn, some at a time in memory. */
    public void eachSheet(SupplierId supplier, Consumer<ProductSheet> reader) {
        String after = "";
        List<ProductSheet> page;
        do {
            page = database.query(
                    "select sheet from product where supplier_id = ? and not withdrawn and part_id > ? order by part_id limit ?",
                    row -> ProductSheet.fromJson(row.text("sheet")),
                    supplier.value(),
                    after,
                    PAGE);
            page.forEach(reader);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id().value();
        } while (page.size() == PAGE);
    }

    private static Availability availability(Row row) throws SQLException {
        var days = row.optionalNumber("lead_time_days");
        return new Availability(
                days.isPresent() ? OptionalInt.of(days.get().intValue()) : OptionalInt.empty(),
                Availability.levels(row.optionalText("stock").orElse("")));
    }
}
