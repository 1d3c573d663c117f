package org.comptoir.catalogexport.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.mapping.RowMapper;
import org.comptoir.catalogexport.text.CatalogText;

/** A table of text with any delimiter, quote and encoding; what its columns mean says a {@link Mapping}. */
public final class CsvSource implements CatalogSource {

    private static final int LONGEST_FIELD = 256 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;
    private static final int MOST_FIELDS = 1_000;
    private static final int LOOK = 4_096;
    private static final String DELIMITERS = ",;\t|";

    private final InputStream file;
    private final Mapping mapping;

    public CsvSource(InputStream file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        receiver.header(new CatalogHeader(Scope.UNSAID, ""));
        var text = new PushbackReader(CatalogText.open(file, mapping.layout().encoding()), LOOK);
        var mapper = new RowMapper(mapping, receiver);
        long line = 1;
        try (CsvReader<CsvRecord> reader = reader(text, delimiter(text));
                CloseableIterator<CsvRecord> rows = reader.iterator()) {
            for (int skip = mapping.layout().skipLines(); rows.hasNext(); ) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                if (skip-- > 0) {
                    continue;
                }
                if (mapper.wantsHeader()) {
                    mapper.header(line, row.getFields());
                } else {
                    mapper.row(line, row.getFields());
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw broken(broken, line);
        }
        if (mapper.wantsHeader()) {
            throw new CatalogFormatException(1, "The file is empty. Send a header row and one row for each article");
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @SuppressWarnings("removal") // one stray character after a quote must not end a file of ten million lines
    private CsvReader<CsvRecord> reader(Reader text, char delimiter) {
        var rows = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW)
                .build();
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(mapping.layout().quote())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW * 2)
                .build(rows, text);
    }

    /** The delimiter that the first row has most often outside quotes. */
    private char delimiter(PushbackReader text) throws IOException {
        String told = mapping.layout().delimiter();
        if (!told.isEmpty()) {
            return told.charAt(0);
        }
        char[] start = new char[LOOK];
        int length = 0;
        for (int n = 0; n >= 0 && length < LOOK; length += Math.max(n, 0)) {
            n = text.read(start, length, LOOK - length);
        }
        text.unread(start, 0, length);
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < length && (quoted || (start[i] != '\n' && start[i] != '\r')); i++) {
            quoted ^= start[i] == mapping.layout().quote();
            int found = quoted ? -1 : DELIMITERS.indexOf(start[i]);
            if (found >= 0) {
                counts[found]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    private static CatalogFormatException broken(RuntimeException broken, long line) {
        Throwable cause = broken;
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof CatalogFormatException told) {
                return told;
            }
            cause = at;
        }
        return (CatalogFormatException) new CatalogFormatException(
                        line,
                        "After line %d the file cannot be read: %s. Look for a quote that is not closed, or a value over %d characters"
                                .formatted(line, cause.getMessage(), LONGEST_FIELD))
                .initCause(broken);
    }
}
