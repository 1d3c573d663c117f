package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import org.comptoir.cxml.digest.Sha256;

/**
 * The digest of an element that was bound before, so that all of it is known to be plain. Gives what
 * {@link org.comptoir.cxml.digest.CanonicalDigest} gives, and copies bytes where that one copies characters.
 */
final class PlainDigest {

    private static final byte TEXT = 3;
    private static final byte END = 4;
    private static final byte SEPARATOR = 0;
    private static final int ABSENT = -1;

    private final PlainCursor cursor;
    private final byte[] bytes;
    private final Sha256 sha256 = new Sha256();
    /** Where the value of each attribute begins, by its place in the digest. */
    private final int[] values = new int[Long.SIZE];

    /** @param cursor at the start of the element */
    PlainDigest(PlainCursor cursor) {
        this.cursor = cursor;
        this.bytes = cursor.bytes;
    }

    /** {@return 64 hexadecimal digits; once} */
    String of(PlainElement root) {
        try {
            cursor.at += root.open.length;
            element(root);
        } catch (NotPlain e) {
            throw new IllegalStateException("The bytes of the document were changed after it was read", e);
        }
        return sha256.hex();
    }

    private void element(PlainElement element) throws NotPlain {
        sha256.put(element.form);
        if (element.text) {
            cursor.skipBlanks();
        } else {
            attributes(element);
        }
        if (cursor.skipEndOfStart()) {
            content(element);
            cursor.skipEnd(element.end);
        }
        sha256.put(END);
    }

    private void attributes(PlainElement element) throws NotPlain {
        PlainType type = element.type();
        long seen = 0;
        for (cursor.skipBlanks(); cursor.here() != '>' && cursor.here() != '/'; cursor.skipBlanks()) {
            int from = cursor.at;
            cursor.skipName();
            int place = type.attributeNames.find(bytes, from, cursor.at);
            cursor.skipEquals();
            values[place] = cursor.at;
            cursor.skipValue();
            seen |= 1L << place;
        }
        int end = cursor.at;
        DefaultValues defaults = element.defaults();
        for (int place : defaults.places) {
            if ((seen & (1L << place)) == 0) {
                values[place] = ABSENT;
                seen |= 1L << place;
            }
        }
        for (long rest = seen; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            sha256.put(type.attributeForms[place]);
            attribute(place, defaults);
            sha256.put(SEPARATOR);
        }
        cursor.at = end;
    }

    private void attribute(int place, DefaultValues defaults) throws NotPlain {
        if (values[place] == ABSENT) {
            sha256.put(defaults.of(place));
            return;
        }
        int from = values[place] + 1;
        byte quote = bytes[from - 1];
        int to = from;
        while (bytes[to] != quote && bytes[to] != '&' && (bytes[to] < 0 || bytes[to] >= ' ')) {
            to++;
        }
        if (bytes[to] == quote) {
            sha256.put(bytes, from, to);
        } else {
            cursor.at = from - 1;
            sha256.put(cursor.value().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Blanks count only where an element holds nothing else. */
    private void content(PlainElement element) throws NotPlain {
        boolean leaf = true;
        while (true) {
            int from = cursor.at;
            while (bytes[cursor.at] != '<') {
                cursor.at++;
            }
            int to = cursor.at;
            if (cursor.next() == '!') {
                cursor.skipComment();
                continue;
            }
            boolean last = cursor.next() == '/';
            text(from, to, last && leaf);
            if (last) {
                return;
            }
            leaf = false;
            child(element.type());
        }
    }

    private void child(PlainType type) throws NotPlain {
        int from = ++cursor.at;
        cursor.skipName();
        element(type.elements[type.elementNames.find(bytes, from, cursor.at)]);
    }

    private void text(int from, int to, boolean evenBlank) throws NotPlain {
        boolean blank = true;
        boolean asItIs = true;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            blank &= b >= 0 && b <= ' ';
            asItIs &= b != '&' && b != '\r';
        }
        if (blank && !evenBlank) {
            return;
        }
        if (asItIs) {
            if (to > from) {
                sha256.put(TEXT);
                sha256.put(bytes, from, to);
                sha256.put(SEPARATOR);
            }
            return;
        }
        cursor.at = from;
        String text = cursor.text();
        if (evenBlank || text.chars().anyMatch(c -> c > ' ')) {
            sha256.put(TEXT);
            sha256.put(text.getBytes(StandardCharsets.UTF_8));
            sha256.put(SEPARATOR);
        }
    }
}
