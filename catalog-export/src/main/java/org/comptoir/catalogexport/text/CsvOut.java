package org.comptoir.catalogexport.text;

/** Values of a row between delimiters, quoted only where they have to be. */
public final class CsvOut {

    private final TextOut out;
    private final char delimiter;
    private final Escapes plain;
    private final Escapes inQuotes;
    private final boolean[] quoted = new boolean[128];
    private boolean first = true;

    private CsvOut(TextOut out, char delimiter, Escapes plain, Escapes inQuotes) {
        this.out = out;
        this.delimiter = delimiter;
        this.plain = plain;
        this.inQuotes = inQuotes;
    }

    /** @param lines whether a value may go over several lines; otherwise line ends and tabs become blanks */
    public static CsvOut quoted(TextOut out, char delimiter, boolean lines) {
        var row = new CsvOut(
                out, delimiter, lines ? Escapes.CSV : Escapes.ONE_LINE, lines ? Escapes.CSV : Escapes.ONE_LINE_QUOTED);
        row.quoted['"'] = true;
        row.quoted[delimiter] = true;
        row.quoted['\n'] = lines;
        row.quoted['\r'] = lines;
        return row;
    }

    /** Without quotes: tabs and line ends become blanks, and the delimiter is a tab. */
    public static CsvOut bare(TextOut out, char tab) {
        return new CsvOut(out, tab, Escapes.ONE_LINE, Escapes.ONE_LINE);
    }

    public void value(String value) {
        if (!first) {
            out.raw(delimiter);
        }
        first = false;
        if (needsQuotes(value)) {
            out.raw('"').text(value, inQuotes).raw('"');
        } else {
            out.text(value, plain);
        }
    }

    /** @param lineEnd one of the usual */
    public void end(String lineEnd) {
        out.raw(lineEnd);
        first = true;
    }

    private boolean needsQuotes(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 128 && quoted[c]) {
                return true;
            }
        }
        return length > 0 && quoted['"'] && (value.charAt(0) <= ' ' || value.charAt(length - 1) <= ' ');
    }
}
