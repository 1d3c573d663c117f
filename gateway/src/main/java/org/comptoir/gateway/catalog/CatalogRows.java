package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

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

    /** Every supplier that has a catalog, with its version. */
    public Map<SupplierId, Long> versions() {
        Map<SupplierId, Long> versions = new HashMap<>();
        database.query(
                        "select supplier_id, version from catalog_version",
                        row -> Map.entry(new SupplierId(row.number("supplier_id")), row.number("version")))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    public List<IncomingCategory> categories(SupplierId supplier) {
        Map<String, Map<Language, String>> names = new HashMap<>();
        database.each(
                "select code, language, name from category_text where supplier_id = ?",
                row -> names.computeIfAbsent(row.text("code"), none -> new EnumMap<>(Language.class))
                        .put(Language.closestTo(row.text("language")), row.text("name")),
                supplier.value());
        return database.query(
                "select code, parent_code from category where supplier_id = ? order by shelf_order, code",
                row -> new IncomingCategory(
                        row.text("code"),
                        row.optionalText("parent_code"),
                        names.getOrDefault(row.text("code"), Map.of())),
                supplier.value());
    }

    public Map<ClientId, Set<SupplierPartId>> hidden(SupplierId supplier) {
        Map<ClientId, Set<SupplierPartId>> hidden = new HashMap<>();
        database.each(
                "select client_id, part_id from assortment_exclusion where supplier_id = ?",
                row -> hidden.computeIfAbsent(new ClientId(row.number("client_id")), none -> new HashSet<>())
                        .add(new SupplierPartId(row.text("part_id"))),
                supplier.value());
        return hidden;
    }

    public List<ProductSheet> products(SupplierId supplier) {
        Map<String, Map<Language, Text>> texts = texts(supplier);
        Map<String, List<Place>> places = places(supplier);
        return database.query(
                "select * from product where supplier_id = ?",
                row -> sheet(
                        row,
                        places.getOrDefault(row.text("part_id"), List.of()),
                        texts.getOrDefault(row.text("part_id"), Map.of())),
                supplier.value());
    }

    private Map<String, Map<Language, Text>> texts(SupplierId supplier) {
        Map<String, Map<Language, Text>> texts = new HashMap<>();
        database.each(
                "select part_id, language, name, description, attributes from product_text where supplier_id = ?",
                row -> texts.computeIfAbsent(row.text("part_id"), none -> new EnumMap<>(Language.class))
                        .put(
                                Language.closestTo(row.text("language")),
                                new Text(
                                        row.text("name"),
                                        row.text("description"),
                                        AttributeLines.read(row.text("attributes")))),
                supplier.value());
        return texts;
    }

    private Map<String, List<Place>> places(SupplierId supplier) {
        Map<String, List<Place>> places = new HashMap<>();
        database.each(
                "select part_id, scheme, scheme_version, code from product_classification where supplier_id = ?"
                        + " order by scheme desc",
                row -> places.computeIfAbsent(row.text("part_id"), none -> new ArrayList<>())
                        .add(new Place(row.text("scheme"), row.text("scheme_version"), row.text("code"))),
                supplier.value());
        return places;
    }

    private static ProductSheet sheet(Row row, List<Place> places, Map<Language, Text> texts) throws SQLException {
        return new ProductSheet(
                new SupplierPartId(row.text("part_id")),
                row.text("category_code"),
                row.text("family"),
                new UnitOfMeasure(row.text("unit")),
                row.optionalText("content_unit").map(UnitOfMeasure::new),
                row.optionalDecimal("content_per_unit").map(Quantity::new),
                listPrice(row),
                new Quantity(row.decimal("minimum")),
                new Quantity(row.decimal("step")),
                row.optionalText("manufacturer"),
                row.optionalText("manufacturer_part_id").map(ManufacturerPartId::new),
                row.integer("lead_time_days"),
                new Drawing(row.text("drawing"), row.text("drawing_caption")),
                places,
                texts);
    }

    private static UnitPrice listPrice(Row row) throws SQLException {
        var currency = Currency.getInstance(row.text("currency"));
        return new UnitPrice(new Money(row.decimal("list_price"), currency), row.decimal("price_basis"));
    }
}
