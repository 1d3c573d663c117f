package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A place among the bytes of a document, and what may stand there. Whatever else stands there is not plain. */
final class PlainCursor {

    private static final int LONGEST_COMMENT = 4096;

    private static final byte NAME = 1;
    private static final byte TEXT = 2;
    private static final byte VALUE = 4;
    private static final byte COMMENT = 8;
    private static final byte[] KINDS = new byte[256];

    static {
        Arrays.fill(KINDS, ' ', 0x7F, (byte) (TEXT | VALUE | COMMENT));
        for (char c : "\t\n".toCharArray()) {
            KINDS[c] = TEXT | COMMENT;
        }
        KINDS['\r'] = COMMENT;
        for (char c : "<&\"'>".toCharArray()) {
            KINDS[c] = (byte) (c == '<' || c == '&' ? COMMENT : c == '>' ? VALUE | COMMENT : TEXT | COMMENT);
        }
        for (char c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:".toCharArray()) {
            KINDS[c] |= NAME;
        }
    }

    final byte[] bytes;
    private final PlainText text;
    private final int longest;
    int at;
    /** Where the last value or text stands that is as its bytes are; else {@code to} is negative. */
    int from;

    int to;

    /**
     * @param ascii whether the encoding has other characters beyond ASCII than UTF-8
     * @param longest bytes of one text
     */
    PlainCursor(byte[] bytes, int at, boolean ascii, int longest) {
        this.bytes = bytes;
        this.at = at;
        this.longest = longest;
        this.text = new PlainText(bytes, ascii);
    }

    /** {@return the byte here} */
    byte here() throws NotPlain {
        if (at >= bytes.length) {
            throw new NotPlain();
        }
        return bytes[at];
    }

    /** {@return the byte after the one here} */
    byte next() throws NotPlain {
        if (at + 1 >= bytes.length) {
            throw new NotPlain();
        }
        return bytes[at + 1];
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    void skipBlanks() throws NotPlain {
        int from = at;
        int to = from;
        while (to < bytes.length && isBlank(bytes[to])) {
            to++;
        }
        requireShort(from, to);
        at = to;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    private void requireShort(int from, int to) throws NotPlain {
        if (to - from > longest) {
            throw new NotPlain();
        }
    }

    /** Moves past the comment here. */
    void skipComment() throws NotPlain {
        if (!looksAt("<!--")) {
            throw new NotPlain();
        }
        int to = at + "<!--".length();
        int most = Math.min(bytes.length - 2, to + LONGEST_COMMENT);
        while (to < most && (bytes[to] != '-' || bytes[to + 1] != '-')) {
            if ((KINDS[bytes[to] & 0xFF] & COMMENT) == 0) {
                throw new NotPlain();
            }
            to++;
        }
        if (to >= most || bytes[to + 2] != '>') {
            throw new NotPlain();
        }
        at = to + "-->".length();
    }

    private boolean looksAt(String expected) {
        byte[] all = expected.getBytes(StandardCharsets.US_ASCII);
        return at + all.length <= bytes.length && Arrays.equals(bytes, at, at + all.length, all, 0, all.length);
    }

    /** Whether the start tag here is this one: {@code <Name} and no more letters. */
    boolean isAtStart(byte[] tag) {
        int to = at + tag.length;
        return to < bytes.length
                && Arrays.equals(bytes, at, to, tag, 0, tag.length)
                && (KINDS[bytes[to] & 0xFF] & NAME) == 0;
    }

    /** Moves past the name here. */
    void skipName() throws NotPlain {
        int to = at;
        while (to < bytes.length && (KINDS[bytes[to] & 0xFF] & NAME) != 0) {
            to++;
        }
        if (to == at) {
            throw new NotPlain();
        }
        at = to;
    }

    /** Moves past an equals sign, which may have blanks around it, to the quote. */
    void skipEquals() throws NotPlain {
        if (here() != '=') {
            skipBlanks();
        }
        if (here() != '=') {
            throw new NotPlain();
        }
        at++;
        byte quote = here();
        if (quote != '"' && quote != '\'') {
            skipBlanks();
        }
        if (here() != '"' && here() != '\'') {
            throw new NotPlain();
        }
    }

    /** {@return the attribute value whose first quote is here; moves past the second} */
    String value() throws NotPlain {
        from = at + 1;
        to = endOfPlain(from, VALUE);
        byte quote = bytes[at];
        if (bytes[to] == quote) {
            at = to + 1;
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String value = text.value(from, quote);
        to = -1;
        at = text.end() + 1;
        return value;
    }

    /** {@return the text here, up to the next markup} */
    String text() throws NotPlain {
        from = at;
        to = endOfPlain(from, TEXT);
        if (bytes[to] == '<') {
            requireShort(from, to);
            at = to;
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String decoded = text.text(from);
        requireShort(from, text.end());
        to = -1;
        at = text.end();
        return decoded;
    }

    /** {@return the place of the first byte that is not of this kind; there is always one} */
    private int endOfPlain(int from, byte kind) throws NotPlain {
        int to = from;
        while (to < bytes.length && (KINDS[bytes[to] & 0xFF] & kind) != 0) {
            to++;
        }
        if (to >= bytes.length) {
            throw new NotPlain();
        }
        return to;
    }

    /** {@return whether the start tag that ends here begins an element with content} */
    boolean skipEndOfStart() throws NotPlain {
        if (here() == '>') {
            at++;
            return true;
        }
        if (here() != '/' || next() != '>') {
            throw new NotPlain();
        }
        at += 2;
        return false;
    }

    /** Moves past an end tag. */
    void skipEnd(byte[] tag) throws NotPlain {
        int to = at + tag.length - 1;
        if (to >= bytes.length || !Arrays.equals(bytes, at, to, tag, 0, tag.length - 1)) {
            throw new NotPlain();
        }
        at = to;
        if (bytes[to] != '>') {
            skipBlanks();
        }
        if (here() != '>') {
            throw new NotPlain();
        }
        at++;
    }
}
