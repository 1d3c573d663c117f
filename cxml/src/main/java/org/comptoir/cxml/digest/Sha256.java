package org.comptoir.cxml.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that come in small pieces. */
public final class Sha256 {

    private final MessageDigest sha256 = newSha256();
    private final byte[] buffer = new byte[8192];
    private int filled;

    public void put(byte b) {
        if (filled == buffer.length) {
            drain();
        }
        buffer[filled++] = b;
    }

    public void put(byte[] bytes) {
        put(bytes, 0, bytes.length);
    }

    public void put(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > buffer.length - filled) {
            drain();
        }
        if (length > buffer.length) {
            sha256.update(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, filled, length);
            filled += length;
        }
    }

    /** {@return 64 hexadecimal digits; used up with them} */
    public String hex() {
        drain();
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void drain() {
        sha256.update(buffer, 0, filled);
        filled = 0;
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
