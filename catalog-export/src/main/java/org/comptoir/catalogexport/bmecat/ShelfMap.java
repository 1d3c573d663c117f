package org.comptoir.catalogexport.bmecat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogexport.CatalogFormatException;

/**
 * Which article stands on which shelf, in 24 bytes an article: the map follows the articles in the file, so it is gathered
 * in a first pass. Articles are told apart by a 64-bit hash of their number.
 */
final class ShelfMap {

    private static final int MOST = 12_000_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private long[] keys = new long[1024];
    private int[] shelves = new int[1024];
    private int size;
    private String root = "";

    /** The group that stands for the catalog itself; the first one told holds. */
    void root(String group) {
        root = root.isEmpty() ? group : root;
    }

    /** Whether what names this parent stands at the top; 0 and 1 mean that only where no root is declared. */
    boolean isTop(String parent) {
        return parent.isEmpty() || (root.isEmpty() ? parent.equals("0") || parent.equals("1") : parent.equals(root));
    }

    /** The first shelf told of an article holds. */
    void put(String article, String shelf, long line) throws CatalogFormatException {
        if (size * 2 >= keys.length) {
            grow(line);
        }
        int shelfNumber = numbers.computeIfAbsent(shelf, code -> {
            codes.add(code);
            return codes.size();
        });
        long key = key(article);
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            shelves[slot] = shelfNumber;
            size++;
        }
    }

    /** Blank for an article that is on no shelf. */
    String find(String article) {
        int slot = slot(keys, key(article));
        return keys[slot] == 0 ? "" : codes.get(shelves[slot] - 1);
    }

    private void grow(long line) throws CatalogFormatException {
        if (size >= MOST) {
            throw new CatalogFormatException(
                    line, "More than %d articles are mapped to groups. Split the file".formatted(MOST));
        }
        long[] oldKeys = keys;
        int[] oldShelves = shelves;
        keys = new long[oldKeys.length * 2];
        shelves = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                shelves[slot] = oldShelves[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(String article) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : article.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
