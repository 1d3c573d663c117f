package org.comptoir.gateway.journal.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which a kept document is written: by its first bytes, its content type, its prologue, else UTF-8. */
public final class DocumentCharset {

    private static final int PROLOGUE = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([A-Za-z0-9._:-]+)");
    private static final Pattern ENCODING = Pattern.compile("^\\W*<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._:-]+)");

    private DocumentCharset() {}

    /** Those with a fixed order of bytes for UTF-16, so that what is written again is read again. */
    public static Charset of(byte[] content, String contentType) {
        if (startsWith(content, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        String prologue = new String(Arrays.copyOf(content, Math.min(content.length, PROLOGUE)), ISO_8859_1);
        return find(CHARSET, contentType)
                .or(() -> find(ENCODING, prologue))
                .flatMap(DocumentCharset::byName)
                .orElse(UTF_8);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> byName(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
