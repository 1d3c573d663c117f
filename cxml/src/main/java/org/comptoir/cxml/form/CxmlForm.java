package org.comptoir.cxml.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One hidden form field with a cXML document, as a browser posts it between supplier and buyer.
 *
 * <p>Field names are read without regard to case. They are written in lower case, since many receivers compare exactly;
 * one that wants {@code cXML-urlencoded} gets it by {@link #named}.
 *
 * @param name of the field
 * @param value of the field, before the page escapes it and the browser encodes it
 */
public record CxmlForm(String name, String value) {

    public static final String URLENCODED = "cxml-urlencoded";
    public static final String BASE64 = "cxml-base64";

    /**
     * The document as it is. Its encoding declaration is ignored on the way, so it must be US-ASCII with character
     * references.
     *
     * @throws IllegalArgumentException if there is a byte beyond US-ASCII
     */
    public static CxmlForm urlencoded(byte[] document) {
        for (int i = 0; i < document.length; i++) {
            if (document[i] < 0) {
                throw new IllegalArgumentException(
                        "Byte %d is not US-ASCII. Write the document with character references".formatted(i));
            }
        }
        return new CxmlForm(URLENCODED, new String(document, StandardCharsets.US_ASCII));
    }

    /** The document in base64 without line breaks; its encoding declaration counts. */
    public static CxmlForm base64(byte[] document) {
        return new CxmlForm(BASE64, Base64.getEncoder().encodeToString(document));
    }

    public CxmlForm named(String otherName) {
        return new CxmlForm(otherName, value);
    }

    /**
     * Finds the document among decoded form fields, base64 first.
     *
     * @return empty when no field carries one
     * @throws IllegalArgumentException if a field is there but is no base64
     */
    public static Optional<Received> read(Map<String, String> fields) {
        String base64 = null;
        String urlencoded = null;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String name = field.getKey().strip().toLowerCase(Locale.ROOT);
            if (name.equals(BASE64)) {
                base64 = field.getValue();
            } else if (name.equals(URLENCODED)) {
                urlencoded = field.getValue();
            }
        }
        if (base64 != null) {
            return Optional.of(new Received(decode(base64), null));
        }
        return urlencoded == null ? Optional.empty() : Optional.of(characters(urlencoded));
    }

    /** Line breaks are dropped; a blank is a plus sign that was decoded once too often. */
    private static byte[] decode(String base64) {
        StringBuilder digits = new StringBuilder(base64.length());
        for (int i = 0; i < base64.length(); i++) {
            char c = base64.charAt(i);
            if (c != '\r' && c != '\n' && c != '\t') {
                digits.append(c == ' ' ? '+' : c);
            }
        }
        return Base64.getDecoder().decode(digits.toString());
    }

    private static Received characters(String document) {
        String text = document.strip();
        int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
        String undeclared = end < 0 ? text : text.substring(end + 2);
        return new Received(undeclared.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    /** A document out of a form. */
    public static final class Received {

        private final byte[] document;
        private final @Nullable String charset;

        private Received(byte[] document, @Nullable String charset) {
            this.document = document;
            this.charset = charset;
        }

        /** Its bytes; out of {@code cxml-urlencoded} without its XML declaration, which no longer holds. */
        public byte[] document() {
            return document.clone();
        }

        /** What the bytes are; null where the document itself says it. */
        public @Nullable String charset() {
            return charset;
        }
    }
}
