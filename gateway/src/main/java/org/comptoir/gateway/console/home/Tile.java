package org.comptoir.gateway.console.home;

/**
 * One count on the overview.
 *
 * @param key of the word beneath the figure
 * @param hint key of the sentence that says what is counted
 * @param tone {@code bad} where somebody must look, otherwise {@code plain}
 * @param address the list behind the count
 */
public record Tile(String key, String hint, long count, String tone, String address) {

    static Tile plain(String key, long count, String address) {
        return new Tile(key, key + ".hint", count, "plain", address);
    }

    /** Something that should be zero. */
    static Tile alarming(String key, long count, String address) {
        return new Tile(key, key + ".hint", count, count == 0 ? "plain" : "bad", address);
    }
}
