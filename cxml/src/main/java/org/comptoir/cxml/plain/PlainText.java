package org.comptoir.cxml.plain;

/** Text and attribute values that hold more than ASCII: references, ends of lines, UTF-8. */
final class PlainText {

    private static final int LONGEST_REFERENCE = 12;

    private final byte[] bytes;
    private final boolean ascii;
    private final StringBuilder decoded = new StringBuilder();
    private int at;

    PlainText(byte[] bytes, boolean ascii) {
        this.bytes = bytes;
        this.ascii = ascii;
    }

    /** {@return where the last one ended: at a quote, or at the next markup} */
    int end() {
        return at;
    }

    /** {@return an attribute value, which has a blank for each end of a line} */
    String value(int from, byte quote) throws NotPlain {
        return decode(from, quote, ' ');
    }

    /** {@return text between markup} */
    String text(int from) throws NotPlain {
        return decode(from, (byte) '<', '\n');
    }

    private String decode(int from, byte end, char lineEnd) throws NotPlain {
        decoded.setLength(0);
        for (at = from; ; ) {
            byte b = byteAt(at);
            if (b == end) {
                return decoded.toString();
            }
            if (b < 0) {
                character(utf8());
            } else if (b >= ' ') {
                printable(b, from);
            } else {
                blank(b, lineEnd);
            }
        }
    }

    private byte byteAt(int place) throws NotPlain {
        if (place >= bytes.length) {
            throw new NotPlain();
        }
        return bytes[place];
    }

    private void printable(byte b, int from) throws NotPlain {
        if (b == '&') {
            character(reference());
        } else if (b == '<' || b == 0x7F || (b == '>' && at - from > 1 && bytes[at - 1] == ']')) {
            throw new NotPlain();
        } else {
            decoded.append((char) b);
            at++;
        }
    }

    private void blank(byte b, char lineEnd) throws NotPlain {
        if (b == '\r' && byteAt(at + 1) == '\n') {
            at++;
        }
        switch (b) {
            case '\r', '\n' -> decoded.append(lineEnd);
            case '\t' -> decoded.append(lineEnd == ' ' ? ' ' : '\t');
            default -> throw new NotPlain();
        }
        at++;
    }

    private void character(int code) throws NotPlain {
        if (code < ' ' ? code != '\t' && code != '\n' && code != '\r' : isOutsideXml(code)) {
            throw new NotPlain();
        }
        decoded.appendCodePoint(code);
    }

    private static boolean isOutsideXml(int code) {
        return (code >= 0x7F && code < 0xA0) || (code >= 0xD800 && code < 0xE000) || code == 0xFFFE || code == 0xFFFF;
    }

    /** One character beyond ASCII; written longer than need be, it is wrong. */
    private int utf8() throws NotPlain {
        int first = bytes[at] & 0xFF;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (ascii || first < 0xC2 || first > 0xF4) {
            throw new NotPlain();
        }
        int code = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            byte b = byteAt(at + i);
            if ((b & 0xC0) != 0x80) {
                throw new NotPlain();
            }
            code = (code << 6) | (b & 0x3F);
        }
        if (code < (more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80) || code > Character.MAX_CODE_POINT) {
            throw new NotPlain();
        }
        at += more + 1;
        return code;
    }

    private int reference() throws NotPlain {
        int from = at + 1;
        int to = from;
        while (byteAt(to) != ';') {
            if (++to - from > LONGEST_REFERENCE) {
                throw new NotPlain();
            }
        }
        at = to + 1;
        return bytes[from] == '#' ? number(from + 1, to) : named(from, to);
    }

    private int named(int from, int to) throws NotPlain {
        int length = to - from;
        if (length == 2 && bytes[from + 1] == 't') {
            if (bytes[from] == 'l' || bytes[from] == 'g') {
                return bytes[from] == 'l' ? '<' : '>';
            }
        } else if (length == 3 && isAt(from, 'a', 'm', 'p')) {
            return '&';
        } else if (length == 4 && isAt(from, 'q', 'u', 'o') && bytes[from + 3] == 't') {
            return '"';
        } else if (length == 4 && isAt(from, 'a', 'p', 'o') && bytes[from + 3] == 's') {
            return '\'';
        }
        throw new NotPlain();
    }

    private boolean isAt(int from, char first, char second, char third) {
        return bytes[from] == first && bytes[from + 1] == second && bytes[from + 2] == third;
    }

    private int number(int from, int to) throws NotPlain {
        boolean hexadecimal = bytes[from] == 'x';
        int code = 0;
        int digits = 0;
        for (int i = hexadecimal ? from + 1 : from; i < to; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], hexadecimal ? 16 : 10);
            if (digit < 0 || ++digits > 6) {
                throw new NotPlain();
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        if (digits == 0 || code > Character.MAX_CODE_POINT) {
            throw new NotPlain();
        }
        return code;
    }
}
