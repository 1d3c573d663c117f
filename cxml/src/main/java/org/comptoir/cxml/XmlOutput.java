package org.comptoir.cxml;

import java.util.Arrays;
import org.comptoir.cxml.CxmlWriter.Encoding;

/** Bytes of an XML document: markup as it is given, text escaped. What XML cannot hold becomes U+FFFD. */
final class XmlOutput {

    private static final int REPLACEMENT = 0xFFFD;

    /** Set when a part is missing or not allowed; whoever writes looks at it at the end. */
    boolean invalid;

    private final boolean ascii;
    private byte[] bytes = new byte[4096];
    private int length;

    XmlOutput(Encoding encoding) {
        this.ascii = encoding == Encoding.US_ASCII;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void markup(byte[] markup) {
        room(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
    }

    void markup(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    void markup(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            markup(markup.charAt(i));
        }
    }

    void text(String text) {
        escaped(text, false);
    }

    void attributeValue(String value) {
        escaped(value, true);
    }

    /** Well-formed content: only the encoding is seen to. */
    void fragment(String xml) {
        for (int i = 0; i < xml.length(); ) {
            i = character(xml, i);
        }
    }

    private void escaped(String text, boolean attribute) {
        room(text.length());
        for (int i = 0, n = text.length(); i < n; ) {
            char c = text.charAt(i);
            if ((c > '>' && c < 0x7F) || c == ' ') {
                room(1);
                bytes[length++] = (byte) c;
                i++;
                continue;
            }
            switch (c) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                case '\r' -> markup("&#13;");
                case '"' -> markup(attribute ? "&quot;" : "\"");
                case '\t' -> markup(attribute ? "&#9;" : "\t");
                case '\n' -> markup(attribute ? "&#10;" : "\n");
                default -> {
                    i = character(text, i);
                    continue;
                }
            }
            i++;
        }
    }

    /** {@return the index after the character} */
    private int character(String text, int at) {
        int code = text.codePointAt(at);
        int after = at + Character.charCount(code);
        if (!isXml(code)) {
            code = REPLACEMENT;
        }
        if (code < 0x7F) {
            markup((char) code);
        } else if (ascii) {
            markup("&#");
            markup(Integer.toString(code));
            markup(';');
        } else {
            utf8(code);
        }
        return after;
    }

    private static boolean isXml(int code) {
        return (code >= ' ' && code < 0xD800)
                || code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= 0xE000 && code < 0xFFFE)
                || code >= 0x10000;
    }

    private void utf8(int code) {
        room(4);
        if (code < 0x80) {
            bytes[length++] = (byte) code;
            return;
        }
        if (code < 0x800) {
            bytes[length++] = (byte) (0xC0 | (code >> 6));
        } else if (code < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (code >> 12));
            bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        } else {
            bytes[length++] = (byte) (0xF0 | (code >> 18));
            bytes[length++] = (byte) (0x80 | ((code >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (code & 0x3F));
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
