package org.comptoir.gateway.partner.look.logo;

/**
 * What of a file paints, and nothing else: profiles, texts, thumbnails, and whatever hides behind the end are left out before any
 * decoder sees it.
 *
 * @param format by which the decoder is found: {@code png} or {@code jpeg}
 */
record PlainFile(String format, int width, int height, byte[] bytes) {

    /** The number that two bytes make, the higher first. */
    static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    static int four(byte[] bytes, int at) {
        return two(bytes, at) << 16 | two(bytes, at + 2);
    }

    static boolean begins(byte[] file, byte... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
