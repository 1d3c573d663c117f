package org.comptoir.cxml.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;

/** The value of one field to a document; undoes what was done once too often and notes it. */
final class FieldReader {

    /** Nobody encodes more often by accident. */
    private static final int MOST_ROUNDS = 3;
    /** What {@code <?xml}, {@code <cXML} and {@code <!DOC} become in base64, as far as they decide it. */
    private static final String[] BASE64_STARTS = {"PD94bW", "PGNYTU", "PGN4bW", "PCFET0", "77u/PD", "//48", "/v8A"};

    private final String field;
    private final List<String> notes = new ArrayList<>();

    FieldReader(String field) {
        this.field = field;
    }

    ReceivedForm base64(String value) throws CxmlException {
        if (looksLikeMarkup(value)) {
            notes.add(field + " holds the document itself and not base64");
            return document(value);
        }
        String once = value;
        if (value.indexOf('%') >= 0) {
            once = FormBody.percentDecoded(value, false).text();
            notes.add(field + " was percent-encoded twice");
            if (looksLikeMarkup(once)) {
                return document(once);
            }
        }
        return new ReceivedForm(bytes(once), null, notes);
    }

    ReceivedForm characters(String value) throws CxmlException {
        for (String start : BASE64_STARTS) {
            if (value.startsWith(start)) {
                notes.add(field + " holds base64");
                return base64(value);
            }
        }
        return document(value);
    }

    private ReceivedForm document(String value) throws CxmlException {
        String text = unwrapped(value);
        if (!text.startsWith("<")) {
            throw CxmlException.whole(
                    Reason.MALFORMED,
                    "The field %s holds no document: it should begin with <?xml or <cXML".formatted(field));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            notes.add(field + " lost characters on the way; send US-ASCII with character references, or cxml-base64");
        }
        return new ReceivedForm(undeclared(text).getBytes(StandardCharsets.UTF_8), "UTF-8", notes);
    }

    private String unwrapped(String value) {
        String text = value;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            text = withoutMark(text).strip();
            if (text.regionMatches(true, 0, "%3c", 0, 3) || text.regionMatches(true, 0, "%25", 0, 3)) {
                text = FormBody.percentDecoded(text, true).text();
                notes.add(field + " was percent-encoded twice");
            } else if (text.regionMatches(true, 0, "%ef%bb%bf", 0, 9)) {
                text = text.substring(9);
            } else if (isEscapedMarkup(text)) {
                text = Escapes.undo(text);
                notes.add(field + " was escaped twice");
            } else {
                return text;
            }
        }
        return text;
    }

    private static boolean looksLikeMarkup(String value) {
        String text = withoutMark(value);
        return text.startsWith("<") || text.regionMatches(true, 0, "%3c", 0, 3) || isEscapedMarkup(text);
    }

    private static boolean isEscapedMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 10)).toLowerCase(Locale.ROOT);
        return start.startsWith("&lt;")
                || start.startsWith("&#60;")
                || start.startsWith("&#x3c;")
                || start.startsWith("&amp;lt;")
                || start.startsWith("&amp;#");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String undeclared(String text) {
        int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
        return end < 0 ? text : text.substring(end + 2);
    }

    private byte[] bytes(String base64) throws CxmlException {
        String digits = base64.replaceAll("[\r\n\t]", "").replace('-', '+').replace('_', '/');
        if (digits.indexOf(' ') >= 0) {
            digits = withoutBlanks(digits);
        }
        try {
            return Base64.getDecoder().decode(digits);
        } catch (IllegalArgumentException e) {
            throw CxmlException.whole(
                    Reason.ENCODING,
                    "The field %s is no base64: %s. Encode the bytes of the document once, without line breaks"
                            .formatted(field, e.getMessage()));
        }
    }

    /** A blank is a plus sign that was decoded once too often, unless only its absence gives whole groups of four digits. */
    private String withoutBlanks(String digits) {
        String stripped = digits.stripTrailing();
        String none = digits.replace(" ", "");
        if (stripped.endsWith("=") && !stripped.stripLeading().contains(" ")) {
            return none;
        }
        if (digits.length() % 4 != 0 && none.length() % 4 == 0) {
            return none;
        }
        notes.add(field + " has blanks where plus signs were");
        return digits.replace(' ', '+');
    }
}
