package org.comptoir.catalogexport.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.mapping.ItemField;

/**
 * A column.
 *
 * @param title in the header row
 * @param field of the article; empty for a column that says the same in every row
 * @param fixed what such a column says: a text, or a word of {@link #HEAD} for something of the catalog as a whole
 * @param words what the table says instead of our own words, such as {@code withdraw} to {@code No}
 * @param one whether of several pictures or documents the one that fits the export best stands there alone
 */
public record TableColumn(
        String title, Optional<ItemField> field, String fixed, Map<String, String> words, boolean one) {

    /** Things of the catalog as a whole, written with a dollar sign before them. */
    static final Set<String> HEAD = Set.of(
            "$supplier.id",
            "$supplier.name",
            "$buyer.id",
            "$buyer.name",
            "$catalog.id",
            "$catalog.version",
            "$currency");

    private static final Set<String> NUMBERS = Set.of(
            "price.amount",
            "price.basis",
            "price.step",
            "content.perUnit",
            "quantity.minimum",
            "quantity.step",
            "quantity.maximum",
            "leadTimeDays",
            "stock");
    private static final Set<String> DAYS = Set.of("discontinuedFrom", "validFrom", "validUntil");
    private static final Set<String> KEYS =
            Set.of("id", "auxiliaryId", "manufacturerPartId", "gtin", "buyer", "substitute", "accessory", "variant");

    public TableColumn {
        words = Map.copyOf(words);
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        FLAG
    }

    public Kind kind() {
        String name = fieldName();
        if (NUMBERS.contains(name)) {
            return Kind.NUMBER;
        }
        if (DAYS.contains(name)) {
            return Kind.DAY;
        }
        return name.equals("hazardous") && words.isEmpty() ? Kind.FLAG : Kind.TEXT;
    }

    /** Whether machines find something by it, so that not a character of it may change. */
    boolean isKey() {
        return KEYS.contains(fieldName());
    }

    /** Without argument and language; blank where the column has no field. */
    public String fieldName() {
        return field.map(ItemField::name).orElse("");
    }
}
