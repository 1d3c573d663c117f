package org.comptoir.cxml.security;

import java.nio.charset.StandardCharsets;

/**
 * Takes secrets out of raw documents before these are kept: the content of {@code SharedSecret}, {@code DigitalSignature}
 * and {@code CredentialMac}, a second {@code Identity} where the secret belongs, and {@code PCard/@number}.
 *
 * <p>Needs no well-formed document. Where it is not clear how far a secret reaches, too much is blanked rather than too
 * little. Everything else stays as it is, byte for byte.
 */
public final class SecretBlanking {

    static final String BLANK = "***";

    private static final String[] SECRETS = {"SharedSecret", "DigitalSignature", "CredentialMac"};
    private static final int SNIFF = 64;

    private SecretBlanking() {}

    /** {@return the document itself when there is nothing to blank} */
    public static byte[] blank(byte[] document) {
        return switch (form(document)) {
            case BYTES -> bytes(document);
            case BIG_ENDIAN -> pairs(document, 0);
            case LITTLE_ENDIAN -> pairs(document, 1);
            case UNKNOWN ->
                "[%d bytes in an encoding that is not accepted; not kept]"
                        .formatted(document.length)
                        .getBytes(StandardCharsets.US_ASCII);
        };
    }

    private static byte[] bytes(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        String blanked = blank(text);
        return blanked.equals(text) ? document : blanked.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Two bytes for each character, by hand: broken characters stay what they are. */
    private static byte[] pairs(byte[] document, int high) {
        char[] units = new char[document.length / 2];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (((document[2 * i + high] & 0xFF) << 8) | (document[2 * i + 1 - high] & 0xFF));
        }
        String text = new String(units);
        String blanked = blank(text);
        if (blanked.equals(text)) {
            return document;
        }
        byte[] result = new byte[blanked.length() * 2];
        for (int i = 0; i < blanked.length(); i++) {
            result[2 * i + high] = (byte) (blanked.charAt(i) >> 8);
            result[2 * i + 1 - high] = (byte) blanked.charAt(i);
        }
        return result;
    }

    private static String blank(String text) {
        String blanked = text;
        for (String secret : SECRETS) {
            blanked = new ElementBlanking(blanked, secret).blank();
        }
        blanked = new RepeatedIdentityBlanking(blanked).blank();
        return new CardBlanking(blanked).blank();
    }

    private enum Form {
        BYTES,
        BIG_ENDIAN,
        LITTLE_ENDIAN,
        UNKNOWN
    }

    private static Form form(byte[] b) {
        int reach = Math.min(b.length, SNIFF);
        int[] zeros = new int[2];
        int high = 0;
        for (int i = 0; i < reach; i++) {
            zeros[i % 2] += b[i] == 0 ? 1 : 0;
            high += b[i] < 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            boolean ebcdic = reach > 1 && b[0] == 0x4C && high > reach / 3; // its < is our L
            return ebcdic || hasZero(b) ? Form.UNKNOWN : Form.BYTES;
        }
        if (zeros[0] > reach / 4 && zeros[1] <= reach / 8) {
            return Form.BIG_ENDIAN;
        }
        return zeros[1] > reach / 4 && zeros[0] <= reach / 8 ? Form.LITTLE_ENDIAN : Form.UNKNOWN;
    }

    private static boolean hasZero(byte[] b) {
        for (byte one : b) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
