package org.comptoir.gateway.console.assortment;

/**
 * Why a form cannot be taken.
 *
 * @param field where it stands
 * @param key of the sentence, in which {@code what} has its place
 */
record Flaw(String field, String key, String what) {

    private static final int MOST_SHOWN = 60;

    /** A line that somebody typed, of which the beginning will do. */
    static Flaw of(String field, String key, String line) {
        String visible = line.replaceAll("\\p{C}", "?");
        return new Flaw(field, key, visible.length() <= MOST_SHOWN ? visible : visible.substring(0, MOST_SHOWN) + "…");
    }
}
