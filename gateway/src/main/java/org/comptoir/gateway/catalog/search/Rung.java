package org.comptoir.gateway.catalog.search;

import java.util.Optional;

/**
 * How far a question had to step down to find something: all words, all words mended, half of the words. Decided before
 * shelves and choices narrow it, so that counts and hits speak of the same words.
 *
 * @param asked the question with its text as it is looked for
 * @param own whether the text is a number of the asking client's own
 * @param reading the text looked for, where it is not the one asked
 */
record Rung(WordQuery asked, Rankings.Met met, boolean own, Optional<String> reading) {

    /** The same for every client with the same words. */
    boolean isPlain() {
        return !own;
    }

    /** The same question, where who asks makes no difference. */
    Rung ofAnybody() {
        return own ? this : asking(asked.from(""));
    }

    Rung asking(WordQuery narrowed) {
        return new Rung(narrowed, met, own, reading);
    }
}
