package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/** The catalog's tables, as an import writes them. Everything joins the caller's transaction. */
@ApplicationScoped
class Products {

    private static final String INSERT = "insert into product (category_code, family, unit, content_unit,"
            + " content_per_unit, list_price, currency, price_basis, minimum, step, manufacturer,"
            + " manufacturer_part_id, lead_time_days, drawing, drawing_caption, supplier_id, part_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update product set category_code = ?, family = ?, unit = ?, content_unit = ?,"
            + " content_per_unit = ?, list_price = ?, currency = ?, price_basis = ?, minimum = ?, step = ?,"
            + " manufacturer = ?, manufacturer_part_id = ?, lead_time_days = ?, drawing = ?, drawing_caption = ?"
            + " where supplier_id = ? and part_id = ?";

    private final Database database;

    @Inject
    Products(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Products() {
        this(null);
    }

    /**
     * Raises the catalog's version and holds its row until the transaction ends, so that imports of one supplier come
     * one after the other.
     */
    public long raiseVersion(SupplierId supplier) {
        database.update(
                "insert into catalog_version (supplier_id, version) values (?, 0) on conflict do nothing",
                supplier.value());
        database.update("update catalog_version set version = version + 1 where supplier_id = ?", supplier.value());
        return database.one(
                        "select version from catalog_version where supplier_id = ?",
                        row -> row.number("version"),
                        supplier.value())
                .orElseThrow();
    }

    public Set<String> categoryCodes(SupplierId supplier) {
        return parents(supplier).keySet();
    }

    /** Every shelf with the code of the one above it, blank at the top. */
    public Map<String, String> parents(SupplierId supplier) {
        Map<String, String> parents = new HashMap<>();
        database.query(
                        "select code, coalesce(parent_code, '') as parent from category where supplier_id = ?",
                        row -> Map.entry(row.text("code"), row.text("parent")),
                        supplier.value())
                .forEach(entry -> parents.put(entry.getKey(), entry.getValue()));
        return parents;
    }

    /** @param known codes that are there already */
    public void saveCategories(SupplierId supplier, List<IncomingCategory> categories, Set<String> known) {
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        List<@Nullable Object[]> names = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            IncomingCategory category = categories.get(i);
            boolean isKnown = known.contains(category.code());
            (isKnown ? updates : inserts).add(new @Nullable Object[] {
                category.parent().orElse(null), i + 1, supplier.value(), category.code()
            });
            category.names()
                    .forEach((language, name) -> names.add(
                            new @Nullable Object[] {supplier.value(), category.code(), language.tag(), name}));
        }
        database.batch(
                "insert into category (parent_code, shelf_order, supplier_id, code) values (?, ?, ?, ?)", inserts);
        database.batch(
                "update category set parent_code = ?, shelf_order = ? where supplier_id = ? and code = ?", updates);
        database.batch("delete from category_text where supplier_id = ? and code = ?", keys(updates));
        database.batch("insert into category_text (supplier_id, code, language, name) values (?, ?, ?, ?)", names);
    }

    /** Writes a chunk of products, each part number once. @return how many of them were there before */
    public int save(SupplierId supplier, Collection<ProductSheet> sheets) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        sheets.forEach(sheet -> rows.add(columns(supplier, sheet)));
        int[] changed = hasProducts(supplier) ? database.batch(UPDATE, rows) : new int[rows.size()];
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> updated = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            (changed[i] == 0 ? added : updated).add(rows.get(i));
        }
        database.batch(INSERT, added);
        List<@Nullable Object[]> outdated = keys(updated);
        database.batch("delete from product_text where supplier_id = ? and part_id = ?", outdated);
        database.batch("delete from product_classification where supplier_id = ? and part_id = ?", outdated);
        saveTexts(supplier, sheets);
        saveClassifications(supplier, sheets);
        return updated.size();
    }

    /** Makes articles not exist for a client, in place of those hidden before. */
    public void hide(SupplierId supplier, ClientId client, Collection<SupplierPartId> parts) {
        database.update(
                "delete from assortment_exclusion where supplier_id = ? and client_id = ?",
                supplier.value(),
                client.value());
        database.batch(
                "insert into assortment_exclusion (supplier_id, client_id, part_id) values (?, ?, ?)",
                parts.stream()
                        .distinct()
                        .map(part -> new @Nullable Object[] {supplier.value(), client.value(), part.value()})
                        .toList());
    }

    private boolean hasProducts(SupplierId supplier) {
        return database.one(
                        "select part_id from product where supplier_id = ? limit 1",
                        row -> row.text("part_id"),
                        supplier.value())
                .isPresent();
    }

    private void saveTexts(SupplierId supplier, Collection<ProductSheet> sheets) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ProductSheet sheet : sheets) {
            for (Map.Entry<Language, Text> entry : sheet.texts().entrySet()) {
                Text text = entry.getValue();
                rows.add(new @Nullable Object[] {
                    supplier.value(),
                    sheet.id().value(),
                    entry.getKey().tag(),
                    text.name().strip(),
                    text.description().strip(),
                    AttributeLines.write(text.attributes())
                });
            }
        }
        database.batch(
                "insert into product_text (supplier_id, part_id, language, name, description, attributes)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void saveClassifications(SupplierId supplier, Collection<ProductSheet> sheets) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ProductSheet sheet : sheets) {
            for (Place place : sheet.classifications()) {
                rows.add(new @Nullable Object[] {
                    supplier.value(), sheet.id().value(), place.scheme(), place.version(), place.code()
                });
            }
        }
        database.batch(
                "insert into product_classification (supplier_id, part_id, scheme, scheme_version, code)"
                        + " values (?, ?, ?, ?, ?)",
                rows);
    }

    private static @Nullable Object[] columns(SupplierId supplier, ProductSheet sheet) {
        return new @Nullable Object[] {
            sheet.category(),
            sheet.family(),
            sheet.unit().code(),
            sheet.contentUnit().map(unit -> unit.code()).orElse(null),
            sheet.contentPerUnit().map(quantity -> quantity.value()).orElse(null),
            sheet.listPrice().price().amount(),
            sheet.listPrice().price().currency().getCurrencyCode(),
            sheet.listPrice().basis(),
            sheet.minimum().value(),
            sheet.step().value(),
            sheet.manufacturer().orElse(null),
            sheet.manufacturerPartId().map(id -> id.value()).orElse(null),
            sheet.leadTimeDays(),
            sheet.drawing().kind(),
            sheet.drawing().caption(),
            supplier.value(),
            sheet.id().value()
        };
    }

    /** The last two columns of each row: supplier and key. */
    private static List<@Nullable Object[]> keys(List<@Nullable Object[]> rows) {
        List<@Nullable Object[]> keys = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            keys.add(new @Nullable Object[] {row[row.length - 2], row[row.length - 1]});
        }
        return keys;
    }
}
