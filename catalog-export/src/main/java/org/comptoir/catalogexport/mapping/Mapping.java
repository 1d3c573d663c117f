package org.comptoir.catalogexport.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.catalogexport.text.CatalogText;

/**
 * What the columns of a supplier's table mean. As one JSON text it is a profile that serves the next file too:
 *
 * <pre>{@code
 * {"encoding":"windows-1252", "delimiter":";", "decimal":",", "dates":"dd.MM.yyyy", "language":"de",
 *  "columns":{"Artikelnummer":"id", "Bezeichnung":"name@de", "Preis":"price.amount"},
 *  "constants":{"price.currency":"EUR", "price.basis":"1"}, "units":{"Stk":"EA"}}
 * }</pre>
 *
 * @param layout how the table is written
 * @param values how its values are written
 * @param columns fields by the name of their column, or by its position from 1 where there is no header row; empty takes the
 *     column names as fields
 * @param constants values of fields that no column has, or whose column is blank
 * @param words what a table says instead of our own word, by the name of the field: {@code action} to {@code No} to {@code withdraw}
 * @param guard whether texts stand behind a mark that keeps spreadsheets from calculating them
 */
public record Mapping(
        Layout layout,
        Values values,
        Map<String, ItemField> columns,
        Map<ItemField, String> constants,
        Map<String, Map<String, String>> words,
        FormulaGuard guard) {

    /** Our own header names, our own spellings. */
    public static final Mapping OWN = new Mapping(
            new Layout("", "", '"', true, 0, ""), new Values('.', "", "en", "|", ">", Map.of()), Map.of(), Map.of());

    private static final int MOST_COLUMNS = 1_000;

    public Mapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        words = Map.copyOf(words);
    }

    /** A table that says our own words, unguarded. */
    public Mapping(Layout layout, Values values, Map<String, ItemField> columns, Map<ItemField, String> constants) {
        this(layout, values, columns, constants, Map.of(), FormulaGuard.OFF);
    }

    /** The same of a table whose texts stand behind a mark. */
    public Mapping guarded() {
        return new Mapping(layout, values, columns, constants, words, FormulaGuard.ON);
    }

    /**
     * How a table is written.
     *
     * @param encoding blank to guess
     * @param delimiter of a text; blank to guess among comma, semicolon, tab and bar
     * @param header whether the first row names the columns
     * @param skipLines rows before that
     * @param sheet of a workbook; blank for the first
     */
    public record Layout(String encoding, String delimiter, char quote, boolean header, int skipLines, String sheet) {}

    /**
     * How values are written.
     *
     * @param decimal point or comma; the other one, blanks and apostrophes group thousands
     * @param dates pattern such as {@code dd.MM.yyyy}, blank for 2026-11-25
     * @param language of texts that name none
     * @param list between several values in a cell
     * @param path between the shelves of a path
     * @param units of the supplier to UN/ECE Rec 20
     */
    public record Values(
            char decimal, String dates, String language, String list, String path, Map<String, String> units) {

        public Values {
            units = Map.copyOf(units);
        }
    }

    /** @throws IllegalArgumentException if the text is no mapping; names every mistake */
    public static Mapping fromJson(String json) {
        List<String> problems = new ArrayList<>();
        Members members = Members.of(
                JsonText.parse(json),
                (path, rule) -> problems.add("%s: %s".formatted(path.isEmpty() ? "the mapping" : path, rule)));
        Layout layout = new Layout(
                members.text("encoding").strip(),
                members.text("delimiter"),
                one(members.text("quote"), '"', "quote", problems),
                members.flag("header", true),
                whole(members.text("skipLines"), problems),
                members.text("sheet"));
        Values values = new Values(
                one(members.text("decimal"), '.', "decimal", problems),
                members.text("dates"),
                or(members.text("language"), "en"),
                or(members.text("listSeparator"), "|"),
                or(members.text("pathSeparator"), ">"),
                members.texts("units"));
        Map<String, ItemField> columns = new LinkedHashMap<>();
        members.texts("columns")
                .forEach((column, field) ->
                        field(field, "columns/" + column, problems).ifPresent(known -> columns.put(column, known)));
        Map<ItemField, String> constants = new LinkedHashMap<>();
        members.texts("constants")
                .forEach((field, value) ->
                        field(field, "constants/" + field, problems).ifPresent(known -> constants.put(known, value)));
        members.refuseOthers();
        prove(layout, values, columns, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The mapping has mistakes: " + String.join("; ", problems));
        }
        return new Mapping(layout, values, columns, constants);
    }

    private static void prove(Layout layout, Values values, Map<String, ItemField> columns, List<String> problems) {
        if (layout.delimiter().length() > 1) {
            problems.add("delimiter: one character is expected");
        }
        if (values.decimal() != '.' && values.decimal() != ',') {
            problems.add("decimal: a point or a comma is expected");
        }
        if (columns.size() > MOST_COLUMNS) {
            problems.add("columns: at most " + MOST_COLUMNS + " are read");
        }
        if (!layout.header() && columns.isEmpty()) {
            problems.add("columns: without a header row the positions must be named, such as \"1\": \"id\"");
        }
        DateText.problem(values.dates()).ifPresent(problem -> problems.add("dates: " + problem));
    }

    private static Optional<ItemField> field(String text, String place, List<String> problems) {
        Optional<ItemField> field = ItemField.of(text);
        if (field.isEmpty()) {
            problems.add("%s: \"%s\" is no field; name one such as %s"
                    .formatted(place, CatalogText.cut(text), ItemField.examples()));
        }
        return field;
    }

    private static char one(String text, char otherwise, String field, List<String> problems) {
        if (text.length() > 1) {
            problems.add(field + ": one character is expected");
        }
        return text.isEmpty() ? otherwise : text.charAt(0);
    }

    private static int whole(String text, List<String> problems) {
        if (text.isEmpty() || text.matches("[0-9]{1,4}")) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        problems.add("skipLines: 0 to 9999 is expected");
        return 0;
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
