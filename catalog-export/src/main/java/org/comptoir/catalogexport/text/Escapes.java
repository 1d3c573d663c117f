package org.comptoir.catalogexport.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/** What a way of writing puts in the place of single characters, and which it has no way to say. */
public final class Escapes {

    private static final int ASCII = 128;
    private static final byte[] NONE = new byte[0];

    /** Element content; the parser would turn a bare carriage return into a line feed. */
    public static final Escapes XML = new Escapes()
            .barControls()
            .put('&', "&amp;")
            .put('<', "&lt;")
            .put('>', "&gt;")
            .put('\r', "&#13;")
            .allow("\t\n");

    public static final Escapes XML_ATTRIBUTE = new Escapes()
            .barControls()
            .put('&', "&amp;")
            .put('<', "&lt;")
            .put('"', "&quot;")
            .put('\r', "&#13;")
            .put('\n', "&#10;")
            .put('\t', "&#9;");

    /** Inside quotes; lines stay lines. */
    public static final Escapes CSV =
            new Escapes().barControls().allow("\t\n\r").put('"', "\"\"");

    /** Tables whose readers go line by line. */
    public static final Escapes ONE_LINE =
            new Escapes().barControls().put('\t', " ").put('\n', " ").put('\r', " ");

    /** Inside quotes, in tables whose readers go line by line. */
    public static final Escapes ONE_LINE_QUOTED = new Escapes()
            .barControls()
            .put('\t', " ")
            .put('\n', " ")
            .put('\r', " ")
            .put('"', "\"\"");

    public static final Escapes JSON = json();

    private final byte[] @Nullable [] table = new byte[ASCII][];
    private final boolean[] barred = new boolean[ASCII];

    private Escapes() {}

    /** Null where the character stands for itself. */
    byte @Nullable [] of(char c) {
        return table[c];
    }

    boolean bars(char c) {
        return barred[c];
    }

    private static Escapes json() {
        var json = new Escapes();
        for (char c = 0; c < ' '; c++) {
            json.put(c, "\\u%04x".formatted((int) c));
        }
        return json.put('"', "\\\"")
                .put('\\', "\\\\")
                .put('\n', "\\n")
                .put('\r', "\\r")
                .put('\t', "\\t");
    }

    private Escapes barControls() {
        for (char c = 0; c < ' '; c++) {
            barred[c] = true;
            table[c] = NONE;
        }
        return this;
    }

    private Escapes allow(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            barred[c] = false;
            table[c] = null;
        }
        return this;
    }

    private Escapes put(char c, String instead) {
        barred[c] = false;
        table[c] = instead.getBytes(US_ASCII);
        return this;
    }
}
