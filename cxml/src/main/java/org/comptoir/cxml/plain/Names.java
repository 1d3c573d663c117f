package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds a name among the bytes of a document without making a string of it. */
final class Names {

    private final byte[][] names;
    private final short[] slots;

    /** @param names in ASCII; a name is found as its place in the list */
    Names(List<String> names) {
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        slots = new short[Integer.highestOneBit(4 * names.size() + 1) * 2];
        Arrays.fill(slots, (short) -1);
        for (short i = 0; i < names.size(); i++) {
            byte[] name = this.names[i];
            int slot = slot(name, 0, name.length);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    /** {@return the place of the name in the list; -1 when it is not in it} */
    int find(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        while (slots[slot] >= 0) {
            byte[] name = names[slots[slot]];
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Its length and three of its letters tell the names of one element apart almost always. */
    private int slot(byte[] bytes, int from, int to) {
        int mixed = (to - from) * 31 + bytes[from];
        mixed = mixed * 31 + bytes[to - 1];
        mixed = mixed * 31 + bytes[(from + to) >>> 1];
        return (mixed ^ (mixed >>> 7)) & (slots.length - 1);
    }
}
