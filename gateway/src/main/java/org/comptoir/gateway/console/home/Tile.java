package org.comptoir.gateway.console.home;

/**
 * One count on the overview.
 *
 * @param key of the word beneath the figure
 * @param hint key of the sentence that says what is counted
 * @param tone {@code bad} where somebody must look, otherwise {@code plain}
 * @param address the list behind the count
 * @param more whether there are more, for nobody counted further
 */
public record Tile(String key, String hint, long count, String tone, String address, boolean more) {

    static Tile plain(String key, long count, String address) {
        return new Tile(key, key + ".hint", count, "plain", address, false);
    }

    /** Of the address, the page. */
    String path() {
        return address.replaceFirst("\\?.*", "");
    }

    /** The same where counting ended at {@code most}. */
    Tile countedTo(int most) {
        return new Tile(key, hint, count, tone, address, count >= most);
    }

    /** Something that should be zero. */
    static Tile alarming(String key, long count, String address) {
        return new Tile(key, key + ".hint", count, count == 0 ? "plain" : "bad", address, false);
    }
}
