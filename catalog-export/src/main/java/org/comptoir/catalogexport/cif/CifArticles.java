package org.comptoir.catalogexport.cif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource.Unreadable;
import org.comptoir.catalogexport.mapping.FieldNames;
import org.comptoir.catalogexport.mapping.ItemDraft;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.mapping.RowMapper;
import org.comptoir.catalogexport.mapping.ShelfPaths;

/** Lines of DATA to items. A column that neither the format nor the mapping knows is an attribute. */
final class CifArticles {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("supplier part id", "id"),
            Map.entry("manufacturer part id", "manufacturerPartId"),
            Map.entry("manufacturer name", "manufacturer"),
            Map.entry("unit price", "price.amount"),
            Map.entry("unit of measure", "unit"),
            Map.entry("lead time", "leadTimeDays"),
            Map.entry("currency", "price.currency"),
            Map.entry("pricebasisquantity", "price.basis"),
            Map.entry("price unit quantity", "price.basis"),
            Map.entry("image", "image"),
            Map.entry("hazardous materials", "hazardous"),
            Map.entry("expiration date", "validUntil"),
            Map.entry("effective date", "validFrom"),
            Map.entry("supplier part auxiliary id", "auxiliaryId"),
            Map.entry("punchout level", "punchout.level"));

    /** The catalog has no place for it, or it is said elsewhere. */
    private static final Set<String> PASSED_OVER = Set.of(
            "supplier id",
            "manufacturer url",
            "market price",
            "delete",
            "language",
            "territory available",
            "punchout enabled");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private final List<String> columns;
    private final List<Optional<ItemField>> fields = new ArrayList<>();
    private final CifPreamble preamble;
    private final Mapping mapping;
    private final CatalogReceiver receiver;
    private final ShelfPaths paths = new ShelfPaths();
    private final String scheme;
    private final int speech;

    CifArticles(CifPreamble preamble, Mapping mapping, CatalogReceiver receiver, long line)
            throws CatalogFormatException {
        this.preamble = preamble;
        this.mapping = mapping;
        this.receiver = receiver;
        this.columns = preamble.fields(line);
        this.scheme = preamble.get("CODEFORMAT").isEmpty() ? "UNSPSC" : preamble.get("CODEFORMAT");
        Map<String, ItemField> mapped = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        mapped.putAll(mapping.columns());
        for (String column : columns) {
            fields.add(Optional.ofNullable(mapped.get(column))
                    .or(() -> Optional.ofNullable(OWN.get(column.toLowerCase(Locale.ROOT)))
                            .flatMap(ItemField::of)));
        }
        List<String> lower =
                columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        this.speech = lower.indexOf("language");
        if (fields.stream()
                .noneMatch(
                        field -> field.map(ItemField::name).filter("id"::equals).isPresent())) {
            receiver.note(line, "FIELDNAMES has no Supplier Part ID");
        }
        tellNames();
    }

    private void tellNames() {
        var names = new FieldNames(mapping.values().language());
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            fields.get(i).ifPresent(field -> names.put(field, column));
            switch (column.toLowerCase(Locale.ROOT)) {
                case "item description", "short name" -> names.put("name", column);
                case "spsc code", "classification codes" -> names.put("classification:" + scheme, column);
                default -> {}
            }
        }
        receiver.fieldNames(names.put("price.currency", "CURRENCY").byPath());
    }

    void take(long line, List<String> values) {
        if (values.size() > columns.size()) {
            receiver.unreadable(new Unreadable(
                    line,
                    "",
                    "there are %d values for %d fields".formatted(values.size(), columns.size()),
                    "Quote values that hold a comma, or name all fields in FIELDNAMES"));
            return;
        }
        var draft = new ItemDraft();
        draft.put("price.currency", preamble.get("CURRENCY"));
        mapping.constants().forEach((field, value) -> draft.put(field, value, language(field)));
        boolean withdrawn = false;
        String language = language(values);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            withdrawn |= columns.get(i).equalsIgnoreCase("Delete") && isYes(value);
            draft.opensShop(columns.get(i).equalsIgnoreCase("PunchOut Enabled") && isYes(value));
            if (!value.isEmpty()) {
                put(draft, line, i, value, language);
            }
        }
        draft.settle();
        if (!withdrawn && draft.saysNoAction()) {
            receiver.unreadable(RowMapper.noAction(line, draft));
            return;
        }
        receiver.item(withdrawn ? draft.toItem(line, Action.WITHDRAW) : draft.toItem(line));
    }

    private void put(ItemDraft draft, long line, int column, String value, String language) {
        Optional<ItemField> field = fields.get(column);
        if (field.isPresent()) {
            put(draft, line, field.get(), value);
            return;
        }
        switch (columns.get(column).toLowerCase(Locale.ROOT)) {
            case "item description" -> draft.description(language, value);
            case "short name" -> draft.name(language, value);
            case "spsc code", "classification codes" -> draft.place(scheme, "", value.replace("-", ""));
            case "supplier url" -> draft.address(value);
            default -> {
                if (!PASSED_OVER.contains(columns.get(column).toLowerCase(Locale.ROOT))) {
                    draft.attribute(language, columns.get(column), value, "");
                }
            }
        }
    }

    private void put(ItemDraft draft, long line, ItemField field, String value) {
        if (field.name().equals("category.path")) {
            draft.put(
                    "category",
                    paths.code(
                            line,
                            value,
                            mapping.values().path(),
                            mapping.values().language(),
                            receiver));
        } else if (field.name().equals("unit")) {
            draft.put("unit", mapping.values().units().getOrDefault(value, value));
        } else if (field.name().equals("hazardous")) {
            draft.put("hazardous", isYes(value) ? "true" : "false");
        } else {
            draft.put(field, value, language(field));
        }
    }

    /** Of a row that says it in a tag; other words are left to the mapping. */
    private String language(List<String> values) {
        String told = speech >= 0 && speech < values.size() ? values.get(speech) : "";
        return TAG.matcher(told).matches()
                ? told.replace('_', '-')
                : mapping.values().language();
    }

    private String language(ItemField field) {
        return field.language().isEmpty() ? mapping.values().language() : field.language();
    }

    private static boolean isYes(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("t")
                || lower.equals("true")
                || lower.equals("yes")
                || lower.equals("y")
                || lower.equals("1");
    }
}
