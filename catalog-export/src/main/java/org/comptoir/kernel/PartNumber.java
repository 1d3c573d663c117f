package org.comptoir.kernel;

/** The rule shared by all part numbers: visible, bounded, and free of characters that make two numbers look alike. */
final class PartNumber {

    private PartNumber() {}

    static String checked(String name, String value, int maxLength) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.length() > maxLength) {
            throw new IllegalArgumentException(
                    "%s must have 1 to %d characters but has %d".formatted(name, maxLength, stripped.length()));
        }
        for (int i = 0; i < stripped.length(); i++) {
            if (isInvisible(stripped.charAt(i))) {
                throw new IllegalArgumentException("%s holds the invisible character U+%04X at position %d; remove it"
                        .formatted(name, (int) stripped.charAt(i), i + 1));
            }
        }
        return stripped;
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }
}
