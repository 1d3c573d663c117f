package org.comptoir.cxml.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes of an XML document: markup as it is given, text escaped. What XML cannot hold becomes U+FFFD. */
public final class XmlOutput {

    private static final int REPLACEMENT = 0xFFFD;
    private static final byte[] QUOTE = {'"'};
    private static final int FIRST = 16 * 1024;
    private static final int LARGEST = 1024 * 1024;
    /** Which characters go out as they are, in text and in attribute values alike. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        Arrays.fill(PLAIN, ' ', 0x7F, true);
        for (char special : "&<>\"".toCharArray()) {
            PLAIN[special] = false;
        }
    }

    /** Set when a part is missing or not allowed; whoever writes looks at it at the end. */
    public boolean invalid;

    private final boolean ascii;
    /** What was written before {@link #bytes}, in whole arrays: a long document is not copied each time it outgrows one. */
    private final List<byte[]> full = new ArrayList<>(0);

    private int fullLength;
    private byte[] bytes = new byte[FIRST];
    private int length;

    public XmlOutput(boolean ascii) {
        this.ascii = ascii;
    }

    public byte[] toBytes() {
        byte[] all = new byte[fullLength + length];
        int at = 0;
        for (byte[] part : full) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }

    /** Hands over what was written so far and goes on empty. */
    public void drainTo(OutputStream sink) throws IOException {
        for (byte[] part : full) {
            sink.write(part);
        }
        sink.write(bytes, 0, length);
        full.clear();
        fullLength = 0;
        length = 0;
    }

    public int length() {
        return fullLength + length;
    }

    public void markup(byte[] markup) {
        room(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
    }

    public void markup(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    public void markup(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            markup(markup.charAt(i));
        }
    }

    public void text(String text) {
        escaped(text, false);
    }

    public void attributeValue(String value) {
        escaped(value, true);
    }

    /** Text between markup, as the three of them make up most of a document. */
    public void text(byte[] before, String text, byte[] after) {
        enclosed(before, text, false, after);
    }

    /** An attribute: {@code before} ends with the first quote, the second is added. */
    public void attribute(byte[] before, String value) {
        enclosed(before, value, true, QUOTE);
    }

    private void enclosed(byte[] before, String text, boolean attribute, byte[] after) {
        int end = text.length();
        room(before.length + end + after.length);
        byte[] target = bytes;
        System.arraycopy(before, 0, target, length, before.length);
        int to = length + before.length;
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= 128 || !PLAIN[c]) {
                break;
            }
            target[to++] = (byte) c;
            at++;
        }
        length = to;
        if (at < end) {
            escaped(text, at, attribute);
            markup(after);
        } else {
            System.arraycopy(after, 0, target, to, after.length);
            length = to + after.length;
        }
    }

    /** Well-formed content: only the encoding is seen to. */
    public void fragment(String xml) {
        for (int i = 0; i < xml.length(); ) {
            i = character(xml, i);
        }
    }

    private void escaped(String text, boolean attribute) {
        escaped(text, 0, attribute);
    }

    private void escaped(String text, int from, boolean attribute) {
        int end = text.length();
        int at = plain(text, from, end);
        while (at < end) {
            at = special(text, at, attribute);
            at = plain(text, at, end);
        }
    }

    /** {@return the index of the first character that cannot go out as it is} */
    private int plain(String text, int from, int end) {
        room(end - from);
        byte[] target = bytes;
        int to = length;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= 128 || !PLAIN[c]) {
                break;
            }
            target[to++] = (byte) c;
            at++;
        }
        length = to;
        return at;
    }

    /** {@return the index after the character} */
    private int special(String text, int at, boolean attribute) {
        switch (text.charAt(at)) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '\r' -> markup("&#13;");
            case '"' -> markup(attribute ? "&quot;" : "\"");
            case '\t' -> markup(attribute ? "&#9;" : "\t");
            case '\n' -> markup(attribute ? "&#10;" : "\n");
            default -> {
                return character(text, at);
            }
        }
        return at + 1;
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
            full.add(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
            fullLength += length;
            bytes = new byte[Math.max(Math.min(bytes.length * 2, LARGEST), more)];
            length = 0;
        }
    }
}
