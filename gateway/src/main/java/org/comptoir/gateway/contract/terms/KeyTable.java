package org.comptoir.gateway.contract.terms;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Texts and their places, by binary search over hashes and exact comparison in one long text. Immutable; about 17 bytes
 * for a text of 9 characters, where a hash table takes 150.
 */
public final class KeyTable {

    private static final int FIXED_BYTES = 96;

    /** The order of the places. */
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

    private final int[] hashes;
    private final int[] ends;
    private final String texts;

    private KeyTable(int[] hashes, int[] ends, String texts) {
        this.hashes = hashes;
        this.ends = ends;
        this.texts = texts;
    }

    /** @param texts each once; they get the places 0, 1, 2 … of {@link #ORDER} */
    public static KeyTable of(Collection<String> texts) {
        List<String> sorted = texts.stream().sorted(ORDER).toList();
        int[] hashes = new int[sorted.size()];
        int[] ends = new int[sorted.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = sorted.get(i).hashCode();
            joined.append(sorted.get(i));
            ends[i] = joined.length();
        }
        return new KeyTable(hashes, ends, joined.toString());
    }

    /** @return the place of the text, below zero where it is not there */
    public int find(String text) {
        int hash = text.hashCode();
        for (int i = firstNotBelow(hash); i < hashes.length && hashes[i] == hash; i++) {
            int start = i == 0 ? 0 : ends[i - 1];
            if (ends[i] - start == text.length() && texts.startsWith(text, start)) {
                return i;
            }
        }
        return -1;
    }

    public int size() {
        return hashes.length;
    }

    /** About how much memory this takes. */
    public long bytes() {
        return FIXED_BYTES + 8L * hashes.length + (long) texts.length();
    }

    private int firstNotBelow(int hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
