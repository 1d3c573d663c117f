package org.comptoir.gateway.contract.upload;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of a table of text, read one after another; the delimiter is the one the header has most often. */
final class ContractTable {

    private static final int LONGEST_FIELD = 16 * 1024;
    private static final int LONGEST_ROW = 64 * 1024;
    private static final int MOST_FIELDS = 200;
    private static final int LOOK = 4_096;
    private static final String DELIMITERS = ",;\t|";
    private static final Map<String, String> BY_LOWER_CASE = lowerCase();

    private final Problems problems;
    private Map<String, Integer> columns = Map.of();
    private int width;

    ContractTable(Problems problems) {
        this.problems = problems;
    }

    /** Takes the rows. */
    interface Rows {
        void row(UploadRow row);
    }

    /**
     * Hands over every row below the header that has something in it.
     *
     * @return false where the table could not be read to its end, which is reported
     */
    boolean read(Reader text, Rows rows) {
        long line = 1;
        try (BufferedReader buffered = new BufferedReader(text, LOOK * 2);
                CsvReader<CsvRecord> reader = reader(buffered);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext() || !header(records.next())) {
                return columns.isEmpty() ? isEmpty() : false;
            }
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    read(new UploadRow(line, columns, row.getFields(), problems), row.getFields(), rows);
                }
            }
            return true;
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            problems.add(
                    new UploadProblem(
                            line,
                            "",
                            "",
                            "After this line the file can not be read: " + reason(broken),
                            "Look for a quote that is not closed, another encoding than UTF-8, or a value of more than 16,384 characters"));
            return false;
        }
    }

    /** A decimal comma makes two values of one: then what is wrong with the values behind it is not what is wrong with the row. */
    private void read(UploadRow row, List<String> fields, Rows rows) {
        boolean lost = fields.stream().skip(width).anyMatch(field -> !field.isBlank());
        if (lost) {
            tellWidth(row, fields.size());
        }
        rows.row(row);
        if (!lost && fields.size() > width && row.isBroken()) {
            tellWidth(row, fields.size());
        }
    }

    private void tellWidth(UploadRow row, int values) {
        row.add(
                "",
                "the row has %d values, but there are %d columns".formatted(values, width),
                "Write decimals with a point, such as 7.10, and put a text with the delimiter in it between quotes");
    }

    private boolean isEmpty() {
        if (problems.count() == 0) {
            problems.add(
                    new UploadProblem(1, "", "", "The file is empty", "Send a header row and a row for each rule"));
        }
        return false;
    }

    private boolean header(CsvRecord record) {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> names = record.getFields();
        boolean sound = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).replace("\uFEFF", "").strip();
            Optional<String> known = Optional.ofNullable(BY_LOWER_CASE.get(name.toLowerCase(Locale.ROOT)));
            if (name.isEmpty()) {
                continue;
            }
            if (known.isEmpty() || found.putIfAbsent(known.get(), i) != null) {
                problems.add(new UploadProblem(
                        1,
                        name.length() > 60 ? name.substring(0, 60) + "…" : name,
                        "",
                        known.isEmpty() ? "is no column of ours" : "stands there twice",
                        "Known columns are " + String.join(", ", Column.ALL)));
                sound = false;
            }
        }
        if (sound && !found.containsKey(Column.KIND)) {
            problems.add(new UploadProblem(
                    1, Column.KIND, "", "the column is missing", "Begin with a row of column names, kind among them"));
            sound = false;
        }
        columns = found;
        width = names.size();
        return sound;
    }

    @SuppressWarnings("removal") // one stray character after a quote must not end a long file
    private static CsvReader<CsvRecord> reader(BufferedReader text) throws IOException {
        var rows = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW)
                .build();
        return CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW * 2)
                .build(rows, text);
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LOOK);
        int[] counts = new int[DELIMITERS.length()];
        for (int i = 0; i < LOOK - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            int found = DELIMITERS.indexOf(c);
            if (found >= 0) {
                counts[found]++;
            }
        }
        text.reset();
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    private static String reason(Exception broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static Map<String, String> lowerCase() {
        Map<String, String> names = new LinkedHashMap<>();
        Column.ALL.forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        return names;
    }
}
