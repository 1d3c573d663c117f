package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.comptoir.gateway.journal.erasure.DocumentCharset;

/**
 * A document's bytes as text for a person, XML with one element to a line.
 *
 * @param cut whether the document is longer than what is shown
 */
public record ReadableDocument(String text, boolean cut) {

    static final ReadableDocument EMPTY = new ReadableDocument("", false);

    private static final int MAX_BYTES = 262_144;

    /** Never fails: bytes that mean nothing in the document's encoding show as U+FFFD. */
    public static ReadableDocument of(byte[] content, String contentType) {
        boolean cut = content.length > MAX_BYTES;
        byte[] shown = cut ? Arrays.copyOf(content, MAX_BYTES) : content;
        String text = new String(shown, DocumentCharset.of(shown, contentType)).replaceFirst("^\ufeff", "");
        boolean xml = text.stripLeading().startsWith("<");
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
}
