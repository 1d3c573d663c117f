package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.cxml.digest.Sha256;

/**
 * What {@link org.comptoir.cxml.digest.CanonicalDigest} digests of an element, as bytes, gathered while it is bound. The
 * bytes are fewer than those of the document; hashing them is left to whoever asks.
 */
final class DigestForm {

    private static final byte TEXT = 3;
    private static final byte END = 4;
    private static final byte SEPARATOR = 0;
    private static final int LEAST = 4096;
    private static final int MOST = 256 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[LEAST];
    private int filled;

    void begin(PlainElement element) {
        room(element.form.length);
        copy(element.form, 0, element.form.length);
    }

    void end() {
        room(1);
        last[filled++] = END;
    }

    /** An attribute whose value is what stands between two places. */
    void attribute(byte[] form, byte[] bytes, int from, int to) {
        room(form.length + to - from + 1);
        copy(form, 0, form.length);
        copy(bytes, from, to);
        last[filled++] = SEPARATOR;
    }

    void attribute(byte[] form, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        attribute(form, bytes, 0, bytes.length);
    }

    void text(byte[] bytes, int from, int to) {
        room(to - from + 2);
        last[filled++] = TEXT;
        copy(bytes, from, to);
        last[filled++] = SEPARATOR;
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        text(bytes, 0, bytes.length);
    }

    private void copy(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, last, filled, to - from);
        filled += to - from;
    }

    private void room(int more) {
        if (more > last.length - filled) {
            full.add(Arrays.copyOf(last, filled));
            last = new byte[Math.max(Math.min(2 * last.length, MOST), more)];
            filled = 0;
        }
    }

    /** {@return SHA-256 of all of it in 64 hexadecimal digits} */
    String digest() {
        Sha256 sha256 = new Sha256();
        full.forEach(sha256::put);
        sha256.put(last, 0, filled);
        return sha256.hex();
    }
}
