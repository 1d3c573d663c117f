package org.comptoir.catalogexport.text;

import java.io.IOException;
import java.io.Reader;
import org.comptoir.catalogexport.CatalogFormatException;
import org.jspecify.annotations.Nullable;

/** Lines of a text, counted, each of at most so many characters; ends with LF, CR LF or CR. */
public final class TextLines {

    private final Reader text;
    private final int longest;
    private long line;
    private int ahead = -2;

    public TextLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The next line without its end; null after the last. */
    public @Nullable String next() throws IOException {
        var built = new StringBuilder();
        int c = read();
        if (c < 0) {
            return null;
        }
        line++;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (built.length() >= longest) {
                throw new CatalogFormatException(
                        line, "Line %d has more than %d characters. Send one article a line".formatted(line, longest));
            }
            built.append((char) c);
            c = read();
        }
        if (c == '\r') {
            int next = text.read();
            ahead = next == '\n' ? -2 : next;
        }
        return built.toString();
    }

    /** Number of the line last given, from 1. */
    public long line() {
        return line;
    }

    private int read() throws IOException {
        int next = ahead == -2 ? text.read() : ahead;
        ahead = -2;
        return next;
    }
}
