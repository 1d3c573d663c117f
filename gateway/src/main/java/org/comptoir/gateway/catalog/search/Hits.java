package org.comptoir.gateway.catalog.search;

/** Entries that matched: their numbers, best first, equals in their own order, and how many there are in all. */
public record Hits(int[] entries, int total) {

    public static final Hits NONE = new Hits(new int[0], 0);
}
