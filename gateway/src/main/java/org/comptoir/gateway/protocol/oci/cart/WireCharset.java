package org.comptoir.gateway.protocol.oci.cart;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters in which the buyer's server reads the form.
 *
 * <p>Browsers write windows-1252 where a page says ISO-8859-1, so a € would go out as a byte that SAP reads as a control
 * character; and what neither has goes out as a numeric reference of HTML inside the text. Neither happens to a text that
 * holds only what the charset has by its own name.
 */
public record WireCharset(Charset charset) {

    /** OCI's own. */
    private static final WireCharset STANDARD = new WireCharset(StandardCharsets.ISO_8859_1);

    /** Those that browsers and Java write alike, byte for byte. */
    private static final Pattern WRITTEN_BY_BROWSERS =
            Pattern.compile("utf-8|us-ascii|iso-8859-([1-79]|1[35])|windows-125[0-8]");

    /** What a call asks for by {@code http_content_charset}; ISO-8859-1 where it asks for nothing a browser can write. */
    static WireCharset named(String label) {
        try {
            Charset charset = Charset.forName(label.strip());
            boolean written = WRITTEN_BY_BROWSERS
                    .matcher(charset.name().toLowerCase(Locale.ROOT))
                    .matches();
            return written ? new WireCharset(charset) : STANDARD;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return STANDARD;
        }
    }

    static WireCharset of(Optional<Charset> fixed, Optional<String> asked) {
        return fixed.map(WireCharset::new)
                .or(() -> asked.map(WireCharset::named))
                .orElse(STANDARD);
    }

    /** The first character that it lacks. */
    Optional<String> lackedIn(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .findFirst();
    }

    /** The text in nothing but characters of the charset. */
    String fit(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder fitting = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            fitting.append(encoder.canEncode(character) ? character : Transliteration.of(point, encoder));
        });
        return fitting.toString();
    }
}
