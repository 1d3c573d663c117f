package org.comptoir.gateway.console.story;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.console.MaskedText;

/**
 * One thing that happened.
 *
 * @param kind {@code document}, {@code session}, {@code audit}, {@code delivery} or {@code attempt}
 * @param who as the audit trail names it; empty where nobody did it
 * @param what one line in English, as log and audit trail are
 * @param file in the same archive; empty where there is none
 */
record Told(Instant at, String kind, String who, String what, Optional<String> file) {

    static final String DOCUMENT = "document";

    Told(Instant at, String kind, String who, String what) {
        this(at, kind, who, what, Optional.empty());
    }

    /** The same without mail addresses and telephone numbers; names of documents only look like such. */
    Told masked() {
        return kind.equals(DOCUMENT) ? this : new Told(at, kind, who, MaskedText.words(what), file);
    }

    /** The same, its file in a folder. */
    Told in(String folder) {
        return new Told(at, kind, who, what, file.map(folder::concat));
    }
}
