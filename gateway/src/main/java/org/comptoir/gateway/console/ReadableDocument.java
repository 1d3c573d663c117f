package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's bytes as text for a person, XML with one element to a line.
 *
 * @param cut whether the document is longer than what is shown
 */
public record ReadableDocument(String text, boolean cut) {

    static final ReadableDocument EMPTY = new ReadableDocument("", false);

    private static final int MAX_BYTES = 262_144;
    private static final int PROLOGUE = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([A-Za-z0-9._:-]+)");
    private static final Pattern ENCODING = Pattern.compile("^\\W*<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._:-]+)");

    /** Never fails: bytes that mean nothing in the document's encoding show as U+FFFD. */
    public static ReadableDocument of(byte[] content, String contentType) {
        boolean cut = content.length > MAX_BYTES;
        byte[] shown = cut ? Arrays.copyOf(content, MAX_BYTES) : content;
        String text = new String(shown, charset(shown, contentType));
        boolean xml = text.stripLeading().startsWith("<") || text.startsWith("\ufeff<");
        return new ReadableDocument(xml ? IndentedXml.of(text) : text, cut);
    }

    /** The same with all that tells of persons blanked, for those who may not see that. */
    public ReadableDocument masked() {
        return new ReadableDocument(MaskedText.of(text), cut);
    }

    /** As a file: only what was masked, so only the beginning of a long document. */
    public byte[] asFile() {
        return (cut ? text + "\n… cut here: of a long document only the beginning is masked\n" : text).getBytes(UTF_8);
    }

    private static Charset charset(byte[] content, String contentType) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return UTF_16;
        }
        String prologue = new String(content, 0, Math.min(content.length, PROLOGUE), ISO_8859_1);
        return find(CHARSET, contentType)
                .or(() -> find(ENCODING, prologue))
                .flatMap(ReadableDocument::byName)
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
