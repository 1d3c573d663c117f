package org.comptoir.cxml.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;
import org.jspecify.annotations.Nullable;

/** The fields of a posted form; of two of one name the first counts. */
record FormBody(Map<String, String> fields, List<String> notes) {

    private static final int MOST_FIELDS = 1000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** @param isUtf8 whether the bytes were UTF-8 */
    record Decoded(String text, boolean isUtf8) {}

    static FormBody parse(byte[] body, @Nullable String charset) throws CxmlException {
        Charset named = charset == null ? null : named(charset);
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        String text = new String(body, ISO_8859_1);
        int count = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('&', from);
            end = end < 0 ? text.length() : end;
            if (++count > MOST_FIELDS) {
                throw CxmlException.whole(Reason.LIMIT, "The form has more than %d fields".formatted(MOST_FIELDS));
            }
            String field = text.substring(from, end);
            int equals = field.indexOf('=');
            String name = text(decode(equals < 0 ? field : field.substring(0, equals), true), named, notes);
            fields.putIfAbsent(name, equals < 0 ? "" : text(decode(field.substring(equals + 1), true), named, notes));
            from = end + 1;
        }
        return new FormBody(fields, notes);
    }

    /** @param plusIsBlank as in forms; not so where a plus sign is a digit of base64 */
    static Decoded percentDecoded(String text, boolean plusIsBlank) {
        return decoded(decode(new String(text.getBytes(UTF_8), ISO_8859_1), plusIsBlank));
    }

    private static String text(byte[] bytes, @Nullable Charset named, List<String> notes) {
        if (named != null) {
            return new String(bytes, named);
        }
        Decoded decoded = decoded(bytes);
        if (!decoded.isUtf8()) {
            notes.add("The form is not UTF-8; it was read as windows-1252");
        }
        return decoded.text();
    }

    private static Decoded decoded(byte[] bytes) {
        try {
            return new Decoded(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), true);
        } catch (CharacterCodingException e) {
            return new Decoded(new String(bytes, WINDOWS_1252), false);
        }
    }

    private static Charset named(String charset) throws CxmlException {
        return switch (charset.strip().toLowerCase(Locale.ROOT)) {
            case "", "utf-8", "utf8", "us-ascii" -> UTF_8;
            case "iso-8859-1", "windows-1252", "latin1" -> WINDOWS_1252;
            case "iso-8859-15" -> Charset.forName("ISO-8859-15");
            default ->
                throw CxmlException.whole(
                        Reason.ENCODING, "A form is read in UTF-8, ISO-8859-1, ISO-8859-15 or windows-1252 only");
        };
    }

    /** @param text one character for each byte */
    private static byte[] decode(String text, boolean plusIsBlank) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(c == '+' && plusIsBlank ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
