package org.comptoir.cxml.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document out of a form field. */
public final class ReceivedForm {

    private final byte[] document;
    private final @Nullable String charset;
    private final List<String> notes;

    ReceivedForm(byte[] document, @Nullable String charset, List<String> notes) {
        this.document = document;
        this.charset = charset;
        this.notes = List.copyOf(notes);
    }

    ReceivedForm with(List<String> more) {
        return new ReceivedForm(
                document, charset, Stream.concat(more.stream(), notes.stream()).toList());
    }

    /** Its bytes; where it came as characters, without its XML declaration, which no longer holds. */
    public byte[] document() {
        return document.clone();
    }

    /** What the bytes are, for {@link org.comptoir.cxml.CxmlReader#open}; null where the document itself says it. */
    public @Nullable String charset() {
        return charset;
    }

    /** What was tolerated, such as {@code cxml-urlencoded was percent-encoded twice}. */
    public List<String> notes() {
        return notes;
    }
}
