package org.comptoir.catalogexport.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource.Unreadable;
import org.comptoir.catalogexport.text.CatalogText;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one table into items, by a mapping. */
public final class RowMapper {

    private static final Set<String> DECIMALS = Set.of(
            "price.amount",
            "price.basis",
            "content.perUnit",
            "quantity.minimum",
            "quantity.step",
            "quantity.maximum",
            "price.step",
            "stock");
    private static final Set<String> DAYS = Set.of("discontinuedFrom", "validFrom", "validUntil");
    private static final Set<String> UNITS = Set.of("unit", "content.unit");
    private static final Set<String> LISTS = Set.of("image", "document", "substitute", "accessory", "variant");

    private final Mapping mapping;
    private final CatalogReceiver receiver;
    private final ShelfPaths paths = new ShelfPaths();
    private final List<@Nullable ItemField> fields = new ArrayList<>();
    private final Pattern list;

    /** @param receiver gets items, shelves and notes */
    public RowMapper(Mapping mapping, CatalogReceiver receiver) {
        this.mapping = mapping;
        this.receiver = receiver;
        this.list = Pattern.compile(Pattern.quote(mapping.values().list()));
        if (!mapping.layout().header()) {
            byPosition();
        }
    }

    /** Whether a header row is still to come. */
    public boolean wantsHeader() {
        return fields.isEmpty();
    }

    /** @throws CatalogFormatException if no column is the part number */
    public void header(long line, List<String> names) throws CatalogFormatException {
        Map<String, ItemField> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        known.putAll(mapping.columns());
        Set<String> seen = new HashSet<>();
        for (String raw : names) {
            String name = raw.strip();
            Optional<ItemField> field =
                    mapping.columns().isEmpty() ? ItemField.of(name) : Optional.ofNullable(known.get(name));
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new CatalogFormatException(
                        line,
                        "Line %d: the column \"%s\" comes twice. Name each once"
                                .formatted(line, CatalogText.cut(name)));
            }
            if (field.isEmpty() && !name.isEmpty()) {
                receiver.note(
                        line,
                        "Column \"%s\" is passed over: the mapping does not name it".formatted(CatalogText.cut(name)));
            }
            fields.add(field.orElse(null));
        }
        mapping.columns().keySet().stream()
                .filter(column -> !seen.contains(column.toLowerCase(Locale.ROOT)))
                .forEach(column -> receiver.note(
                        line,
                        "The mapping names a column \"%s\" that is not there".formatted(CatalogText.cut(column))));
        requireId(line);
        tellNames(names);
    }

    /** One row; cells past the last column are told, missing ones are blank. */
    public void row(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() > fields.size()
                && cells.subList(fields.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            receiver.unreadable(new Unreadable(
                    line,
                    "",
                    "the row has %d cells under %d columns".formatted(cells.size(), fields.size()),
                    "Quote values that hold the delimiter"));
            return;
        }
        var draft = new ItemDraft();
        mapping.constants().forEach((field, value) -> {
            if (isBlank(cells, field)) {
                put(draft, line, field, value);
            }
        });
        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
            ItemField field = fields.get(i);
            if (field != null && !cells.get(i).isBlank()) {
                put(draft, line, field, mapping.guard().open(cells.get(i)));
            }
        }
        if (draft.saysNoAction()) {
            receiver.unreadable(noAction(line, draft));
        } else {
            receiver.item(draft.toItem(line));
        }
    }

    /** For a line whose action is none. */
    public static Unreadable noAction(long line, ItemDraft draft) {
        return new Unreadable(
                line,
                "action",
                "\"%s\" is no action".formatted(CatalogText.cut(draft.get("action"))),
                "Write put, withdraw or reprice, or nothing for put");
    }

    /** Whether no column says anything of a field. */
    private boolean isBlank(List<String> cells, ItemField field) {
        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
            if (field.equals(fields.get(i)) && !cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void put(ItemDraft draft, long line, ItemField field, String cell) {
        var values = mapping.values();
        String language = field.language().isEmpty() ? values.language() : field.language();
        if (field.name().equals("category.path")) {
            draft.put("category", paths.code(line, cell, values.path(), values.language(), receiver));
        } else if (LISTS.contains(field.name())) {
            list.splitAsStream(cell).forEach(one -> draft.put(field, one.strip(), language));
        } else {
            draft.put(field, plain(field.name(), cell.strip()), language);
        }
    }

    private String plain(String name, String cell) {
        var values = mapping.values();
        if (DECIMALS.contains(name)) {
            return NumberText.plain(cell, values.decimal());
        }
        if (UNITS.contains(name)) {
            return values.units().getOrDefault(cell, cell);
        }
        if (DAYS.contains(name)) {
            return DateText.plain(cell, values.dates());
        }
        String word = mapping.words().getOrDefault(name, Map.of()).getOrDefault(cell, cell);
        return name.equals("hazardous") ? flag(word) : word;
    }

    private static String flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "1", "yes", "y", "ja", "j", "oui", "o", "x", "true", "wahr", "vrai" -> "true";
            case "0", "no", "n", "nein", "non", "false", "falsch", "faux" -> "false";
            default -> cell;
        };
    }

    private void tellNames(List<String> columns) {
        var names = new FieldNames(mapping.values().language());
        for (int i = 0; i < columns.size(); i++) {
            ItemField field = fields.get(i);
            if (field != null) {
                names.put(field, columns.get(i).strip());
            }
        }
        receiver.fieldNames(names.byPath());
    }

    private void byPosition() {
        mapping.columns().forEach((position, field) -> {
            int column = position.matches("[0-9]{1,4}") ? Integer.parseInt(position) : 0;
            if (column > 0) {
                while (fields.size() < column) {
                    fields.add(null);
                }
                fields.set(column - 1, field);
            }
        });
    }

    private void requireId(long line) throws CatalogFormatException {
        boolean named =
                fields.stream().anyMatch(field -> field != null && field.name().equals("id"));
        if (!named) {
            throw new CatalogFormatException(
                    line,
                    "Line %d: no column is the part number. Name one \"id\", or map a column to id in the profile"
                            .formatted(line));
        }
    }
}
