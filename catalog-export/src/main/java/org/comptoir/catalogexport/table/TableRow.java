package org.comptoir.catalogexport.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.mapping.FormulaGuard;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.mapping.ItemMedia;
import org.comptoir.catalogexport.mapping.ItemValue;
import org.comptoir.catalogexport.mapping.PerUnit;

/** The cells of an article; whatever a cell cannot say goes to a {@link Complaint}. */
public final class TableRow {

    private final ColumnTemplate template;
    private final ExportHead head;
    private final Optional<DateTimeFormatter> dates;
    private final Map<String, String> paths = new HashMap<>();
    private final boolean saysAction;
    private final boolean saysBasis;

    /** Hears what is wrong with the cell that was asked for. */
    @FunctionalInterface
    public interface Complaint {
        void refuse(String rule, String remedy);
    }

    public TableRow(ColumnTemplate template, ExportHead head) {
        this.template = template;
        this.head = head;
        String pattern = template.layout().dates();
        this.dates =
                pattern.isEmpty() ? Optional.empty() : Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
        this.saysAction = has(template, "action");
        this.saysBasis = has(template, "price.basis");
    }

    private static boolean has(ColumnTemplate template, String field) {
        return template.columns().stream().anyMatch(column -> column.fieldName().equals(field));
    }

    /** Remembers the way to a shelf, for columns that write it out. */
    public void shelf(CatalogCategory shelf) {
        String name = shelf.names().getOrDefault(head.language(), shelf.code());
        String above = paths.get(shelf.parent());
        paths.put(
                shelf.code(),
                above == null ? name : above + " " + template.layout().path() + " " + name);
    }

    /** Whether the table can say what is to be done with the article. */
    public void proveAction(CatalogItem item, Complaint complaint) {
        if (item.action() != Action.PUT && !saysAction) {
            complaint.refuse(
                    "the table has no column that says %s".formatted(word(item)),
                    "Add a column with the field action, or export the whole catalog");
        }
    }

    /** The cell as a text; {@link TableColumn#kind()} says what it holds. */
    public String cell(CatalogItem item, TableColumn column, Complaint complaint) {
        Optional<ItemField> field = column.field();
        if (field.isEmpty()) {
            return fixed(column.fixed());
        }
        String value = (column.one() ? medium(item, column) : value(item, field.get(), complaint)).strip();
        if (!column.words().isEmpty()) {
            return worded(value, column, complaint);
        }
        if (value.isEmpty()) {
            return value;
        }
        return switch (column.kind()) {
            case NUMBER ->
                template.layout().decimal() == '.'
                        ? value
                        : value.replace('.', template.layout().decimal());
            case DAY -> day(value, complaint);
            case FLAG -> value;
            case TEXT -> guarded(value, column, complaint);
        };
    }

    private String value(CatalogItem item, ItemField field, Complaint complaint) {
        return switch (field.name()) {
            case "price.amount" -> price(item.terms().amount(), item, complaint);
            case "price.step" ->
                price(
                        ItemValue.of(
                                item, field, head.language(), template.layout().list()),
                        item,
                        complaint);
            case "category.path" -> paths.getOrDefault(item.category(), "");
            case "unit" -> head.unit(item.packing().unit());
            case "content.unit" -> head.unit(item.packing().contentUnit());
            default ->
                ItemValue.of(item, field, head.language(), template.layout().list());
        };
    }

    private String medium(CatalogItem item, TableColumn column) {
        return ItemMedia.first(item, column.fieldName(), head.wording().languages())
                .map(CatalogItem.Medium::address)
                .orElse("");
    }

    /** A table without a column for the basis prices one unit. */
    private String price(String amount, CatalogItem item, Complaint complaint) {
        Optional<String> one = saysBasis ? Optional.of(amount) : PerUnit.of(amount, item.terms());
        if (one.isEmpty()) {
            complaint.refuse(
                    "%s for %s units is no exact price for one, and the table has no price basis"
                            .formatted(amount, item.terms().basis()),
                    "Agree a price that can be divided, or add a column with the field price.basis");
        }
        return one.orElse("");
    }

    private static String worded(String value, TableColumn column, Complaint complaint) {
        String word = column.words().get(value);
        if (word == null && !value.isEmpty()) {
            complaint.refuse(
                    "the table has no word for %s".formatted(value),
                    "Add one to the words of the column %s".formatted(column.title()));
        }
        return word == null ? "" : word;
    }

    private String guarded(String value, TableColumn column, Complaint complaint) {
        FormulaGuard guard = template.layout().guard();
        if (column.isKey() && guard == FormulaGuard.ON && !guard.close(value).equals(value)) {
            complaint.refuse(
                    "the number %s begins like a formula and a spreadsheet would calculate it".formatted(value),
                    "Number it otherwise, or switch the guard of the template off where no spreadsheet opens the file");
            return value;
        }
        return guard.close(value);
    }

    private String day(String value, Complaint complaint) {
        try {
            LocalDate day = LocalDate.parse(value);
            return dates.map(day::format).orElse(value);
        } catch (DateTimeException noDay) {
            complaint.refuse("%s is no day".formatted(value), "Write it like 2026-11-25");
            return value;
        }
    }

    private String fixed(String told) {
        return switch (told) {
            case "$supplier.id" -> head.supplier().id();
            case "$supplier.name" -> head.supplier().name();
            case "$buyer.id" -> head.buyer().id();
            case "$buyer.name" -> head.buyer().name();
            case "$catalog.id" -> head.title().id();
            case "$catalog.version" -> head.title().version();
            case "$currency" -> head.wording().currency();
            default -> told;
        };
    }

    private static String word(CatalogItem item) {
        return item.action().name().toLowerCase(Locale.ROOT);
    }
}
