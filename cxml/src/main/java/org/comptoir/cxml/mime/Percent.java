package org.comptoir.cxml.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent encoding in headers and {@code cid:} addresses. A plus sign is a plus sign here. */
final class Percent {

    private static final String UNRESERVED = "-._~!$&+";

    private Percent() {}

    static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    static String encode(String text, String plain) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** What is no valid escape stays as it is. */
    static String decode(String text, Charset charset) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(charset);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length && raw[i] == '%' ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) {
                bytes.write(raw[i]);
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        return text(bytes.toByteArray(), charset);
    }

    /** {@code charset'language'text}, as in RFC 2231; without the two marks it is UTF-8. */
    static String extended(String value) {
        int first = value.indexOf('\'');
        int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        if (second < 0) {
            return decode(value, StandardCharsets.UTF_8);
        }
        return decode(value.substring(second + 1), charset(value.substring(0, first)));
    }

    static Charset charset(String name) {
        return name.strip().equalsIgnoreCase("iso-8859-1") || name.strip().equalsIgnoreCase("windows-1252")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }

    /** In the charset named if the bytes are that, else byte by byte. */
    static String text(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
