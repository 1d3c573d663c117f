package org.comptoir.catalogexport.returned;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.Refusal.Weight;

/**
 * A destination's report as somebody pasted it. A table is read by the names of its columns (a list of errors as Ariba has it:
 * severity, line number, description; the rows of one's own file with a column of errors; any other); else it is a text, as a
 * mail with a protocol, and what a line says belongs to the article or the line of the file it names.
 */
public final class RefusalReport {

    private static final int LOOK = 10;
    private static final int LONGEST_FIELD = 1_000_000;
    private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');
    private static final Pattern WORDS = Pattern.compile("[^\\s,;:\"'()\\[\\]<>|=]+");
    private static final Pattern LINE = Pattern.compile(
            "(?i)\\b(?:line|row|zeile|ligne)(?:\\s++(?:number|no\\.?|nr\\.?))?\\s*+[:#]?\\s*+([0-9]{1,9})\\b");
    private static final Pattern PASSING = Pattern.compile("(?i)\\b(?:warn|hinweis|avert|info)");

    private final String text;

    public RefusalReport(String text) {
        this.text = text;
    }

    /**
     * What was read.
     *
     * @param table whether it was a table
     * @param passedOver rows or lines that name no article and no line
     */
    public record Read(boolean table, List<ReturnedRefusal> refusals, long passedOver) {

        public Read {
            refusals = List.copyOf(refusals);
        }
    }

    /** Words that may be part numbers; which of them are, the catalog knows. */
    public Set<String> candidates() {
        Set<String> candidates = new HashSet<>();
        table().ifPresentOrElse(
                        table -> table.rows().forEach(row -> candidates.add(table.cell(row, table.item()))),
                        () -> text.lines().forEach(line -> words(line).forEach(candidates::add)));
        candidates.remove("");
        return candidates;
    }

    /** @param known whether there is an article of that number */
    public Read read(Predicate<String> known) {
        return table().map(RefusalReport::read).orElseGet(() -> readText(known));
    }

    private static Read read(Table table) {
        List<ReturnedRefusal> refusals = new ArrayList<>();
        long passedOver = 0;
        for (CsvRecord row : table.rows()) {
            String item = table.cell(row, table.item());
            String line = table.cell(row, table.line());
            String message = table.cell(row, table.message());
            long number = line.matches("[0-9]{1,9}") ? Long.parseLong(line) : 0;
            if (message.isEmpty() || (item.isEmpty() && number == 0)) {
                passedOver++;
            } else {
                refusals.add(new ReturnedRefusal(
                        number,
                        item,
                        FieldWords.of(table.cell(row, table.field()), message),
                        message,
                        weight(table.cell(row, table.severity()))));
            }
        }
        return new Read(true, refusals, passedOver);
    }

    private Read readText(Predicate<String> known) {
        List<ReturnedRefusal> refusals = new ArrayList<>();
        long passedOver = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            Optional<String> item = words(line).stream().filter(known).findFirst();
            Matcher number = LINE.matcher(line);
            long at = number.find() ? Long.parseLong(number.group(1)) : 0;
            if (item.isPresent() || at > 0) {
                String said = item.map(id -> line.replace(id, " ")).orElse(line);
                refusals.add(new ReturnedRefusal(at, item.orElse(""), FieldWords.of("", said), line, weight(line)));
            } else if (!line.isEmpty()) {
                passedOver++;
            }
        }
        return new Read(false, refusals, passedOver);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
            // a sentence may end with the number
            words.add(withoutEnd(matcher.group()));
        }
        return words;
    }

    private static String withoutEnd(String word) {
        int end = word.length();
        while (end > 0 && ".!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Weight weight(String severity) {
        return PASSING.matcher(severity).find() ? Weight.WARNED : Weight.REFUSED;
    }

    /** Places of columns, -1 where there is none; rows below the header. */
    private record Table(int item, int line, int field, int message, int severity, List<CsvRecord> rows) {

        private static final List<String> ITEM = List.of(
                "supplier part id",
                "supplier part number",
                "supplier part num",
                "supplier aid",
                "supplier pid",
                "supplierpartid",
                "artikelnummer",
                "article number",
                "article",
                "item number",
                "item id",
                "part number",
                "artikel",
                "item",
                "sku");
        private static final List<String> AT =
                List.of("line number", "line no", "line", "row number", "row", "zeilennummer", "zeile", "ligne");
        private static final List<String> FIELD =
                List.of("field name", "field", "column", "attribute", "feld", "spalte", "champ");
        private static final List<String> MESSAGE = List.of(
                "error message",
                "error description",
                "errors",
                "error",
                "message",
                "reason",
                "fehlermeldung",
                "fehler",
                "meldung",
                "erreur",
                "description",
                "beschreibung");
        private static final List<String> SEVERITY = List.of("severity", "level", "type", "schweregrad", "art");

        static Optional<Table> under(List<String> header, List<CsvRecord> rows) {
            List<String> names = header.stream().map(FieldWords::plain).toList();
            var table = new Table(
                    place(names, ITEM),
                    place(names, AT),
                    place(names, FIELD),
                    place(names, MESSAGE),
                    place(names, SEVERITY),
                    rows);
            return table.message < 0 || (table.item < 0 && table.line < 0) ? Optional.empty() : Optional.of(table);
        }

        private static int place(List<String> names, List<String> wanted) {
            return wanted.stream()
                    .mapToInt(names::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        String cell(CsvRecord row, int at) {
            return at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip();
        }
    }

    private Optional<Table> table() {
        for (char delimiter : DELIMITERS) {
            List<CsvRecord> rows = rows(delimiter);
            for (int i = 0; i < Math.min(LOOK, rows.size()); i++) {
                Optional<Table> table = Table.under(rows.get(i).getFields(), rows.subList(i + 1, rows.size()));
                if (table.isPresent()) {
                    return table;
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("removal") // as with catalogs: a stray character after a quote ends no file
    private List<CsvRecord> rows(char delimiter) {
        if (text.indexOf(delimiter) < 0) {
            return List.of();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | UncheckedIOException noTable) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
