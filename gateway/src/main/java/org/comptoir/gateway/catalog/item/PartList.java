package org.comptoir.gateway.catalog.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/** Part numbers, each once and in order, in a tenth of the memory that texts take: lists of ten thousand are common. */
public final class PartList implements Iterable<String> {

    public static final PartList NONE = new PartList(new byte[0], 0);

    private static final byte END = '\n';
    private static final int DIGEST_BYTES = 16;

    private final byte[] joined;
    private final int size;

    private PartList(byte[] joined, int size) {
        this.joined = joined;
        this.size = size;
    }

    /** @param parts proved part numbers: none holds a line break */
    public static PartList of(Collection<String> parts) {
        if (parts.isEmpty()) {
            return NONE;
        }
        var ordered = new TreeSet<>(parts);
        return new PartList((String.join("\n", ordered) + "\n").getBytes(StandardCharsets.UTF_8), ordered.size());
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** What it takes in memory, about. */
    public long bytes() {
        return joined.length + 48L;
    }

    public List<String> toList() {
        return isEmpty()
                ? List.of()
                : List.of(new String(joined, StandardCharsets.UTF_8).split("\n", -1))
                        .subList(0, size);
    }

    /** By halves: an export asks for each of a million articles. */
    public boolean contains(String part) {
        int low = 0;
        int high = joined.length;
        while (low < high) {
            int start = beginning((low + high) >>> 1, low);
            int end = end(start);
            int order = new String(joined, start, end - start, StandardCharsets.UTF_8).compareTo(part);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return false;
    }

    private int beginning(int inside, int low) {
        int start = inside;
        while (start > low && joined[start - 1] != END) {
            start--;
        }
        return start;
    }

    private int end(int start) {
        int end = start;
        while (joined[end] != END) {
            end++;
        }
        return end;
    }

    /** Equal digests are equal lists. */
    public String digest() {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(joined);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public Iterator<String> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < joined.length;
            }

            @Override
            public String next() {
                int end = end(at);
                String part = new String(joined, at, end - at, StandardCharsets.UTF_8);
                at = end + 1;
                return part;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartList list && Arrays.equals(list.joined, joined);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(joined);
    }

    @Override
    public String toString() {
        return size + " part numbers";
    }
}
