package org.comptoir.catalogexport.ocijson;

import java.io.IOException;
import java.io.Reader;
import org.comptoir.catalogexport.CatalogFormatException;
import org.jspecify.annotations.Nullable;

/** The objects of one list of a JSON object, as texts, one at a time. */
final class JsonElements {

    private static final int LONGEST = 1024 * 1024;

    private final Reader text;
    private final String member;
    private long line = 1;
    private boolean inList;

    JsonElements(Reader text, String member) {
        this.text = text;
        this.member = member;
    }

    /** The next object; null behind the last. */
    @Nullable
    String next() throws IOException {
        if (!inList && !find()) {
            throw new CatalogFormatException(
                    line, "There is no list \"%s\". Send OCI 5 JSON, or name another format".formatted(member));
        }
        inList = true;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '{') {
                return object();
            }
            if (c == ']') {
                return null;
            }
        }
        throw cutOff();
    }

    /** Where the object last given ends. */
    long line() {
        return line;
    }

    /** Reads to the bracket that opens the list. */
    private boolean find() throws IOException {
        int depth = 0;
        String last = "";
        for (int c = read(); c >= 0; c = read()) {
            if (c == '"') {
                last = string(new StringBuilder());
            } else if (c == '{' || c == '[') {
                if (c == '[' && depth == 1 && last.equals(member)) {
                    return true;
                }
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return false;
    }

    private String object() throws IOException {
        var built = new StringBuilder("{");
        int depth = 1;
        while (depth > 0) {
            int c = read();
            if (c < 0) {
                throw cutOff();
            }
            built.append((char) c);
            if (c == '"') {
                string(built);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            bound(built);
        }
        return built.toString();
    }

    /** To the closing quote; what was read is added, quote and all, and given without it. */
    private String string(StringBuilder built) throws IOException {
        int start = built.length();
        boolean escaped = false;
        for (int c = read(); c >= 0; c = read()) {
            built.append((char) c);
            if (c == '"' && !escaped) {
                return built.substring(start, built.length() - 1);
            }
            escaped = c == '\\' && !escaped;
            bound(built);
        }
        throw cutOff();
    }

    private void bound(StringBuilder built) throws CatalogFormatException {
        if (built.length() > LONGEST) {
            throw new CatalogFormatException(
                    line, "Near line %d an article has more than %d characters. Split it".formatted(line, LONGEST));
        }
    }

    private int read() throws IOException {
        int c = text.read();
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private CatalogFormatException cutOff() {
        return new CatalogFormatException(
                line, "The file is cut off in line %d. Send it again as a whole".formatted(line));
    }
}
