package org.comptoir.gateway.catalog.search;

import java.util.Optional;

/**
 * Entries that matched.
 *
 * @param entries those of the page asked for, in the order asked; they mean something to the index that found them only
 * @param total how many there are in all
 * @param reading the text that was looked for instead, because the one asked finds nothing
 * @param partial whether time ran out before every entry was looked at
 */
public record Hits(int[] entries, int total, Optional<String> reading, boolean partial) {

    public static final Hits NONE = new Hits(new int[0], 0);

    public Hits(int[] entries, int total) {
        this(entries, total, Optional.empty(), false);
    }

    Hits reading(String text) {
        return new Hits(entries, total, Optional.of(text), partial);
    }

    Hits cutShort(boolean timedOut) {
        return timedOut ? new Hits(entries, total, reading, true) : this;
    }
}
