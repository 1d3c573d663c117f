package org.comptoir.gateway.catalog.item;

import java.util.Set;

/**
 * A trade item number of GS1, as bar codes carry it.
 *
 * @param digits 8, 12, 13 or 14 of them, the last one checks the others
 */
public record Gtin(String digits) {

    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);

    public Gtin {
        if (!LENGTHS.contains(digits.length()) || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "A GTIN has 8, 12, 13 or 14 digits but this is \"%s\"".formatted(shortened(digits)));
        }
        int expected = checkDigit(digits);
        if (digits.charAt(digits.length() - 1) - '0' != expected) {
            throw new IllegalArgumentException("The check digit of %s is not %c but %d"
                    .formatted(digits, digits.charAt(digits.length() - 1), expected));
        }
    }

    /** Spaces and hyphens between the digits are left out: {@code 4 006381 333931}. */
    public static Gtin of(String text) {
        return new Gtin(text.replaceAll("[ \\-]", ""));
    }

    /** The same number in 14 digits, by which EAN-13 and GTIN-14 of one thing are equal. */
    public String padded() {
        return "0".repeat(14 - digits.length()) + digits;
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        int weight = 3;
        for (int i = digits.length() - 2; i >= 0; i--) {
            sum += weight * (digits.charAt(i) - '0');
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
