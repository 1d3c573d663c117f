package org.comptoir.gateway.catalog.search;

import java.util.Optional;

/**
 * Entries that matched.
 *
 * @param entries those of the page asked for, in the order asked; they mean something to the index that found them only
 * @param total how many there are in all
 * @param reading the text that was looked for instead, because the one asked finds nothing
 * @param half whether half of the words were enough, because nothing has them all
 * @param partial whether time ran out before every entry was looked at
 */
public record Hits(int[] entries, int total, Optional<String> reading, boolean half, boolean partial) {

    public static final Hits NONE = new Hits(new int[0], 0);

    public Hits(int[] entries, int total) {
        this(entries, total, Optional.empty(), false, false);
    }

    /** How far the question had to step down to find them. */
    Hits at(Rung rung) {
        return new Hits(entries, total, rung.reading(), rung.met() == Rankings.Met.MOST, partial);
    }

    Hits cutShort(boolean timedOut) {
        return timedOut ? new Hits(entries, total, reading, half, true) : this;
    }
}
