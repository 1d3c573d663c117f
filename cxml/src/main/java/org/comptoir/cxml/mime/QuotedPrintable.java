package org.comptoir.cxml.mime;

import java.io.ByteArrayOutputStream;

/** Quoted-printable to bytes, after RFC 2045 section 6.7. An equals sign that escapes nothing stays as it is. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    static byte[] decode(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length);
        int at = 0;
        while (at < text.length) {
            byte b = text[at];
            if (b == '=') {
                at = escape(text, at, bytes);
            } else if (b == ' ' || b == '\t') {
                at = blanks(text, at, bytes);
            } else {
                bytes.write(b);
                at++;
            }
        }
        return bytes.toByteArray();
    }

    private static int escape(byte[] text, int equals, ByteArrayOutputStream bytes) {
        int high = digit(text, equals + 1);
        int low = high < 0 ? -1 : digit(text, equals + 2);
        if (low >= 0) {
            bytes.write(high * 16 + low);
            return equals + 3;
        }
        int end = afterBlanks(text, equals + 1);
        if (end == text.length) {
            return end;
        }
        if (text[end] == '\r' && end + 1 < text.length && text[end + 1] == '\n') {
            return end + 2;
        }
        if (text[end] == '\n') {
            return end + 1;
        }
        bytes.write('=');
        return equals + 1;
    }

    /** Blanks at the end of a line were put there on the way and are dropped. */
    private static int blanks(byte[] text, int from, ByteArrayOutputStream bytes) {
        int end = afterBlanks(text, from);
        boolean lineEnds = end == text.length || text[end] == '\r' || text[end] == '\n';
        if (!lineEnds) {
            bytes.write(text, from, end - from);
        }
        return end;
    }

    private static int afterBlanks(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static int digit(byte[] text, int at) {
        return at < text.length ? Character.digit(text[at], 16) : -1;
    }
}
