package org.comptoir.catalogexport.cif;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.text.CatalogText;
import org.comptoir.catalogexport.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Ariba's Catalog Interchange Format 3.0 (and 2.1): header keywords, then articles between DATA and ENDOFDATA. Shelves and
 * price families are not in the format: they are constants of the {@link Mapping} or columns it names.
 */
public final class CifSource implements CatalogSource {

    private static final int LONGEST_LINE = 256 * 1024;
    private static final int MOST_HEADER_LINES = 200;

    private final InputStream file;
    private final Mapping mapping;

    /** @param mapping its columns add to the format's own fields, or say otherwise; its constants fill what is missing */
    public CifSource(InputStream file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        var charset = new CifCharset(file);
        String encoding = mapping.layout().encoding().isEmpty()
                ? charset.declared()
                : mapping.layout().encoding();
        var lines = new TextLines(CatalogText.open(charset.whole(), encoding), LONGEST_LINE);
        CifPreamble preamble = preamble(lines, receiver);
        receiver.header(new CatalogHeader(preamble.isFull() ? Scope.FULL : Scope.CHANGES, preamble.get("SUPPLIERID")));
        var articles = new CifArticles(preamble, mapping, receiver, lines.line());
        long count = 0;
        String line = lines.next();
        while (line != null && !is(line, "ENDOFDATA")) {
            if (!line.isBlank()) {
                count++;
                article(articles, line, lines.line(), receiver);
            }
            line = lines.next();
        }
        if (line == null) {
            throw new CatalogFormatException(
                    lines.line(),
                    "The file is cut off after line %d: ENDOFDATA is missing. Send it again as a whole"
                            .formatted(lines.line()));
        }
        requireCount(preamble.get("ITEMCOUNT"), count, lines.line());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void article(CifArticles articles, String line, long number, CatalogReceiver receiver) {
        List<String> values;
        try {
            values = CifRow.split(line);
        } catch (IllegalArgumentException broken) {
            receiver.unreadable(new Unreadable(
                    number,
                    "",
                    String.valueOf(broken.getMessage()),
                    "Write a quote inside a value twice, and one article a line"));
            return;
        }
        articles.take(number, values);
    }

    private static CifPreamble preamble(TextLines lines, CatalogReceiver receiver) throws IOException {
        var preamble = new CifPreamble();
        @Nullable String line = lines.next();
        if (line == null || !line.strip().toUpperCase(Locale.ROOT).startsWith("CIF_I_V")) {
            throw new CatalogFormatException(
                    1, "The first line is not CIF_I_V3.0. Send a CIF file, or name another format");
        }
        for (line = lines.next(); line != null && !is(line, "DATA"); line = lines.next()) {
            if (lines.line() > MOST_HEADER_LINES) {
                throw new CatalogFormatException(
                        lines.line(),
                        "DATA does not come within %d lines. Begin the articles with it".formatted(MOST_HEADER_LINES));
            }
            boolean comment = line.isBlank() || line.startsWith("#");
            if (!comment && !preamble.take(line)) {
                receiver.note(
                        lines.line(), "\"%s\" is no header line and is passed over".formatted(CatalogText.cut(line)));
            }
        }
        if (line == null) {
            throw new CatalogFormatException(
                    lines.line(),
                    "The file is cut off in line %d: DATA is missing. Send it again as a whole"
                            .formatted(lines.line()));
        }
        return preamble;
    }

    private static boolean is(String line, String keyword) {
        return line.strip().equalsIgnoreCase(keyword);
    }

    private static void requireCount(String told, long count, long line) throws CatalogFormatException {
        if (told.matches("[0-9]{1,18}") && Long.parseLong(told) != count) {
            throw new CatalogFormatException(
                    line,
                    "ITEMCOUNT says %s articles but %d lines came. Send the file again as a whole, or correct the count"
                            .formatted(told, count));
        }
    }
}
