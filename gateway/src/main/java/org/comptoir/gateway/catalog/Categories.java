package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The tree of shelves and their names, written in the caller's transaction. */
@ApplicationScoped
class Categories {

    private final Database database;

    @Inject
    Categories(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Categories() {
        this(null);
    }

    /** All of them, in the order the shop shows them. */
    public List<IncomingCategory> all(SupplierId supplier) {
        Map<String, Map<Language, String>> names = new HashMap<>();
        database.query(
                        "select code, language, name from category_text where supplier_id = ?",
                        row -> List.of(row.text("code"), row.text("language"), row.text("name")),
                        supplier.value())
                .forEach(name -> names.computeIfAbsent(name.get(0), none -> new EnumMap<>(Language.class))
                        .put(Language.closestTo(name.get(1)), name.get(2)));
        return database.query(
                "select code, parent_code from category where supplier_id = ? order by shelf_order, code",
                row -> new IncomingCategory(
                        row.text("code"),
                        row.optionalText("parent_code"),
                        names.getOrDefault(row.text("code"), Map.of())),
                supplier.value());
    }

    public Set<String> codes(SupplierId supplier) {
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
    public void save(SupplierId supplier, List<IncomingCategory> categories, Set<String> known) {
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
        database.batch(
                "delete from category_text where supplier_id = ? and code = ?",
                updates.stream()
                        .map(row -> new @Nullable Object[] {row[2], row[3]})
                        .toList());
        database.batch("insert into category_text (supplier_id, code, language, name) values (?, ?, ?, ?)", names);
    }
}
