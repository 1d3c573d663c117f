package org.comptoir.catalogexport.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Omission;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.catalogexport.mapping.FormulaGuard;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.mapping.ItemMedia;
import org.comptoir.catalogexport.mapping.Mapping;

/**
 * A table as a destination wants it, kept as one JSON text:
 *
 * <pre>{@code
 * {"name":"coupa", "delimiter":",", "lineEnd":"\r\n", "guard":true,
 *  "columns":[{"name":"Supplier Part Num*", "field":"id"},
 *             {"name":"Active*", "field":"action", "words":{"put":"Yes", "withdraw":"No"}},
 *             {"name":"Supplier*", "fixed":"$supplier.name"}]}
 * }</pre>
 */
public record ColumnTemplate(String name, TableLayout layout, List<TableColumn> columns) {

    private static final String STEP = "price.step";

    public ColumnTemplate {
        columns = List.copyOf(columns);
    }

    /** A table of our own fields under their own names, as {@link Mapping#OWN} reads it. */
    public static ColumnTemplate own(String... fields) {
        List<TableColumn> columns = Stream.of(fields)
                .map(field -> new TableColumn(field, ItemField.of(field), "", Map.of(), false))
                .toList();
        return new ColumnTemplate(
                "own",
                new TableLayout("UTF-8", false, ',', true, true, "\r\n", '.', "", "|", ">", FormulaGuard.ON),
                columns);
    }

    /** @throws IllegalArgumentException if the text is no template; names every mistake */
    public static ColumnTemplate fromJson(String json) {
        List<String> problems = new ArrayList<>();
        Members members = Members.of(
                JsonText.parse(json),
                (path, rule) -> problems.add("%s: %s".formatted(path.isEmpty() ? "the template" : path, rule)));
        var template = new ColumnTemplate(
                members.text("name"),
                layout(members, problems),
                members.each("columns", column -> column(column, problems)));
        members.refuseOthers();
        if (template.columns().isEmpty()) {
            problems.add("columns: at least one is needed");
        }
        if (!template.layout().quotes() && template.layout().delimiter() != '\t') {
            problems.add("quotes: only values between tabs can go without");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The template has mistakes: " + String.join("; ", problems));
        }
        return template;
    }

    /** Whether there is a column for a price from a larger quantity on. */
    public boolean tellsSteps() {
        return columns.stream().anyMatch(column -> column.fieldName().equals(STEP));
    }

    /** What the table has no column for. */
    public Set<Omission> omits(CatalogItem item) {
        if (item.offer().steps().stream().allMatch(step -> columns.stream().anyMatch(column -> isOf(column, step)))) {
            return Set.of();
        }
        return Set.of(tellsSteps() ? Omission.STEPS_WITHOUT_COLUMN : Omission.STEPS);
    }

    private static boolean isOf(TableColumn column, CatalogItem.PriceStep step) {
        return column.field()
                .filter(field -> field.name().equals(STEP) && field.argument().equals(step.from()))
                .isPresent();
    }

    /** How the table is read again, in the words of an export. */
    public Mapping mapping(ExportHead head) {
        Map<String, ItemField> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> words = new HashMap<>();
        for (TableColumn column : columns) {
            column.field().ifPresent(field -> fields.put(column.title(), field));
            if (!column.words().isEmpty()) {
                words.put(column.fieldName(), turned(column.words()));
            }
        }
        return new Mapping(
                new Mapping.Layout(
                        layout.encoding(),
                        String.valueOf(layout.delimiter()),
                        layout.quotes() ? '"' : '\u0000',
                        true,
                        0,
                        ""),
                new Mapping.Values(
                        layout.decimal(),
                        layout.dates(),
                        head.language(),
                        layout.list(),
                        layout.path(),
                        turned(head.wording().units())),
                fields,
                Map.of(),
                words,
                layout.guard());
    }

    private static Map<String, String> turned(Map<String, String> words) {
        Map<String, String> turned = new HashMap<>();
        words.forEach((ours, theirs) -> turned.put(theirs, ours));
        return turned;
    }

    private static TableLayout layout(Members members, List<String> problems) {
        return new TableLayout(
                members.text("encoding"),
                members.flag("mark", false),
                one(members.text("delimiter"), ',', "delimiter", problems),
                members.flag("quotes", true),
                members.flag("lines", true),
                or(members.text("lineEnd"), "\r\n"),
                one(members.text("decimal"), '.', "decimal", problems),
                members.text("dates"),
                or(members.text("listSeparator"), "|"),
                or(members.text("pathSeparator"), ">"),
                members.flag("guard", true) ? FormulaGuard.ON : FormulaGuard.OFF);
    }

    private static TableColumn column(Members members, List<String> problems) {
        String title = members.text("name");
        String told = members.text("field");
        String fixed = members.text("fixed");
        Optional<ItemField> field = ItemField.of(told);
        if (!told.isEmpty() && field.isEmpty()) {
            problems.add("column %s: \"%s\" is no field of an article".formatted(title, told));
        }
        if (fixed.startsWith("$") && !TableColumn.HEAD.contains(fixed)) {
            problems.add("column %s: %s is not one of %s".formatted(title, fixed, TableColumn.HEAD));
        }
        boolean one = members.flag("one", false);
        if (one && field.filter(known -> ItemMedia.isMedium(known.name())).isEmpty()) {
            problems.add("column %s: one is for image and document".formatted(title));
        }
        return new TableColumn(title, field, fixed, members.texts("words"), one);
    }

    private static char one(String text, char otherwise, String member, List<String> problems) {
        if (text.length() > 1) {
            problems.add(member + ": one character is expected");
        }
        return text.isEmpty() ? otherwise : text.charAt(0);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
