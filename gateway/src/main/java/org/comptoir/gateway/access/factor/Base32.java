package org.comptoir.gateway.access.factor;

/** Bytes in letters and digits that people can copy (RFC 4648, without padding). */
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE = 8;
    private static final int LOW_BYTE = 0xff;

    private Base32() {}

    static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << BYTE) | (each & LOW_BYTE);
            bits += BYTE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt((held >> bits) & (SIGNS.length() - 1)));
            }
        }
        if (bits > 0) {
            text.append(SIGNS.charAt((held << (BITS - bits)) & (SIGNS.length() - 1)));
        }
        return text.toString();
    }
}
