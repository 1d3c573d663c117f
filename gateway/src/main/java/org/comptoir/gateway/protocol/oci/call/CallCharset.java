package org.comptoir.gateway.protocol.oci.call;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which charset a call is written: as its Content-Type says; else UTF-8, and where a text is none, what the buyer's server
 * reads the cart in, or what browsers mean by ISO-8859-1.
 *
 * @param declared of the body
 * @param expected {@code http_content_charset}
 */
record CallCharset(Optional<Charset> declared, Optional<Charset> expected) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Only those in which ASCII stays ASCII. */
    private static final Pattern SAFE = Pattern.compile("utf-?8|us-ascii|iso-?8859-\\d{1,2}|windows-125\\d");

    /** The charset of this name; empty where it is unknown or not fit for parameters. */
    static Optional<Charset> named(String name) {
        String tidy = name.strip().toLowerCase(Locale.ROOT);
        if (!SAFE.matcher(tidy).matches() || !Charset.isSupported(tidy)) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(tidy);
        return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
    }

    String decode(byte[] bytes) {
        if (declared.isPresent()) {
            return new String(bytes, declared.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            Charset other = expected.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                    .orElse(WESTERN);
            return new String(bytes, other);
        }
    }
}
