package org.comptoir.catalogexport.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalogexport.Refusal.Weight;
import org.comptoir.catalogexport.mapping.ItemField;

/**
 * One thing a destination wants of one field.
 *
 * @param value what the kind needs: a number, characters, or words with bars between
 * @param source where it is written
 */
public record Rule(ItemField field, Kind kind, String value, Weight weight, Source source) {

    /**
     * Where a rule is written.
     *
     * @param seen day on which somebody looked
     */
    public record Source(String title, String address, String seen) {

        @Override
        public String toString() {
            return "%s, %s (%s)".formatted(title, address, seen);
        }
    }

    /** What may be wanted. A blank value meets everything but {@code REQUIRED}. */
    public enum Kind {
        REQUIRED,
        /** At most so many characters; one of four bytes counts once. */
        LONGEST,
        /** At most so many bytes in UTF-8. */
        LONGEST_BYTES,
        /** At most so many digits behind the point. */
        DECIMALS,
        /** At most so many digits before the point. */
        DIGITS,
        /** None of these characters. */
        FORBIDDEN,
        /** One of these words. */
        ONE_OF,
        /** More than zero. */
        POSITIVE
    }

    /** The rule itself, such as {@code longest 255}. */
    public String inWords() {
        return (kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + value).strip();
    }

    /** What is not met, empty where everything is. */
    Optional<Broken> broken(String told) {
        if (told.isBlank()) {
            return kind == Kind.REQUIRED
                    ? Optional.of(new Broken("it is blank", "Give the article one"))
                    : Optional.empty();
        }
        return switch (kind) {
            case REQUIRED -> Optional.empty();
            case LONGEST -> longer(told.codePointCount(0, told.length()), "characters");
            case LONGEST_BYTES -> longer(told.getBytes(UTF_8).length, "bytes in UTF-8");
            case DECIMALS ->
                moreDigits(told, "behind the point", Math.max(0, number(told).scale()));
            case DIGITS ->
                moreDigits(
                        told,
                        "before the point",
                        number(told).precision() - number(told).scale());
            case FORBIDDEN -> forbidden(told);
            case ONE_OF -> oneOf(told);
            case POSITIVE ->
                number(told).signum() > 0
                        ? Optional.empty()
                        : Optional.of(new Broken("%s is not more than 0".formatted(told), "Price it, or leave it out"));
        };
    }

    /** @param remedy what to do */
    record Broken(String rule, String remedy) {}

    private Optional<Broken> longer(int length, String unit) {
        return length <= Integer.parseInt(value)
                ? Optional.empty()
                : Optional.of(
                        new Broken("it has %d %s, at most %s are taken".formatted(length, unit, value), "Shorten it"));
    }

    private Optional<Broken> moreDigits(String told, String where, int digits) {
        return digits <= Integer.parseInt(value)
                ? Optional.empty()
                : Optional.of(new Broken(
                        "%s has %d digits %s, at most %s are taken".formatted(told, digits, where, value),
                        "Agree a price for a larger basis, or round it in the contract"));
    }

    private Optional<Broken> forbidden(String told) {
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            if (value.indexOf(c) >= 0) {
                return Optional.of(new Broken(
                        "the character %s at position %d is not taken".formatted(shown(c), i + 1), "Write it without"));
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> oneOf(String told) {
        List<String> words = List.of(value.split("\\|", -1));
        return words.contains(told)
                ? Optional.empty()
                : Optional.of(new Broken(
                        "%s is not one of %s".formatted(told, String.join(", ", words)), "Choose one of them"));
    }

    private static BigDecimal number(String told) {
        try {
            return new BigDecimal(told).stripTrailingZeros();
        } catch (NumberFormatException noNumber) {
            return BigDecimal.ZERO;
        }
    }

    private static String shown(char c) {
        return c < ' ' ? "U+%04X".formatted((int) c) : String.valueOf(c);
    }
}
