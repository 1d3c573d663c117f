package org.comptoir.cxml.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlException;
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
     * Finds the document among form fields that were decoded once, base64 first.
     *
     * <p>Tolerates and notes what senders do to it on the way: a second percent encoding or escaping, line breaks, blanks
     * for plus signs, the one form of it in the field of the other.
     *
     * @return empty when no field carries one
     * @throws CxmlException if a field is there but holds neither a document nor base64
     */
    public static Optional<ReceivedForm> read(Map<String, String> fields) throws CxmlException {
        String base64 = "";
        String urlencoded = "";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String name = field.getKey().strip().toLowerCase(Locale.ROOT);
            if (name.equals(BASE64) && base64.isBlank()) {
                base64 = field.getValue();
            } else if (name.equals(URLENCODED) && urlencoded.isEmpty()) {
                urlencoded = field.getValue().strip();
            }
        }
        if (!base64.isBlank()) {
            return Optional.of(new FieldReader(BASE64).base64(base64));
        }
        return urlencoded.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldReader(URLENCODED).characters(urlencoded));
    }

    /**
     * Finds the document in the body of a posted form ({@code application/x-www-form-urlencoded}).
     *
     * @param charset the charset of the Content-Type header; null when it named none. Without one, percent escapes are
     *     UTF-8, and windows-1252 where they cannot be
     */
    public static Optional<ReceivedForm> readBody(byte[] body, @Nullable String charset) throws CxmlException {
        FormBody form = FormBody.parse(body, charset);
        Optional<ReceivedForm> received = read(form.fields());
        return received.map(document -> document.with(form.notes()));
    }
}
