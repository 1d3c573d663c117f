package org.comptoir.catalogexport.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.text.CatalogText;

/** What a file calls the fields of an item, by their path in {@code CatalogItem}, such as {@code terms/amount}. */
public final class FieldNames {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("category", "category"),
            Map.entry("category.path", "category"),
            Map.entry("price.amount", "terms/amount"),
            Map.entry("price.currency", "terms/currency"),
            Map.entry("price.basis", "terms/basis"),
            Map.entry("price.family", "terms/family"),
            Map.entry("price.group", "terms/priceGroup"),
            Map.entry("unit", "packing/unit"),
            Map.entry("content.unit", "packing/contentUnit"),
            Map.entry("content.perUnit", "packing/contentPerUnit"),
            Map.entry("quantity.minimum", "packing/minimum"),
            Map.entry("quantity.step", "packing/step"),
            Map.entry("quantity.maximum", "packing/maximum"),
            Map.entry("manufacturer", "numbers/manufacturer"),
            Map.entry("manufacturerPartId", "numbers/manufacturerPartId"),
            Map.entry("gtin", "numbers/gtin"),
            Map.entry("leadTimeDays", "supply/leadTimeDays"),
            Map.entry("discontinuedFrom", "supply/discontinuedFrom"),
            Map.entry("customsNumber", "supply/customsNumber"),
            Map.entry("hazardous", "supply/hazardous"),
            Map.entry("drawing.kind", "drawing/kind"),
            Map.entry("drawing.caption", "drawing/caption"));

    private final Map<String, String> names = new LinkedHashMap<>();
    private final String language;

    /** @param language of texts whose column names none */
    public FieldNames(String language) {
        this.language = language;
    }

    /** A field that the file calls so. Of several columns for one field the first is named. */
    public FieldNames put(ItemField field, String name) {
        path(field).ifPresent(path -> names.putIfAbsent(path, CatalogText.cut(name)));
        return this;
    }

    /** Like {@link #put(ItemField, String)}, for a field such as {@code price.amount} or {@code name}. */
    public FieldNames put(String field, String name) {
        ItemField.of(field).ifPresent(known -> put(known, name));
        return this;
    }

    public Map<String, String> byPath() {
        return Map.copyOf(names);
    }

    private Optional<String> path(ItemField field) {
        return switch (field.name()) {
            case "name", "description", "keywords" ->
                Optional.of("texts/%s/%s"
                        .formatted(field.language().isEmpty() ? language : field.language(), field.name()));
            case "classification" ->
                Optional.of(
                        "classifications/" + field.argument().split(":", 2)[0].strip());
            default -> Optional.ofNullable(PATHS.get(field.name()));
        };
    }
}
