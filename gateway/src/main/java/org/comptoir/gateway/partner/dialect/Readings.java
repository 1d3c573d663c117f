package org.comptoir.gateway.partner.dialect;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How plain values of rules are read; each refusal says what is expected. */
final class Readings {

    private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,2}\\.[0-9]{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Cntrl}]+");
    private static final int LONGEST = 60;
    private static final String NONE = "none";
    private static final String YES = "yes";
    private static final String NO = "no";

    private Readings() {}

    static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isZero() && !duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(noDuration(text), wrong);
        }
        throw new IllegalArgumentException(noDuration(text));
    }

    private static String noDuration(String text) {
        return "\"%s\" is no duration. Write one such as PT60S or PT1H".formatted(text);
    }

    /** Of cXML's DTD. */
    static String version(String text) {
        if (!VERSION.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no version of cXML. Write one such as 1.2.071".formatted(text));
        }
        return text;
    }

    static Integer number(String text, int least, int most) {
        if (DIGITS.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no whole number from %d to %d".formatted(text, least, most));
    }

    static Boolean yes(String text) {
        if (!text.equals(YES) && !text.equals(NO)) {
            throw new IllegalArgumentException("\"%s\" is none of no, yes".formatted(text));
        }
        return text.equals(YES);
    }

    /** A text without blanks. */
    static String word(String text) {
        if (text.length() > LONGEST || !WORD.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no word of 1 to %d characters without blanks".formatted(text, LONGEST));
        }
        return text;
    }

    /** A text, or {@code none}. */
    static Optional<String> optional(String text) {
        if (text.isBlank() || text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "\"%s\" has not 1 to %d characters. Write a text of one line, or none".formatted(text, LONGEST));
        }
        return text.equals(NONE) ? Optional.empty() : Optional.of(text);
    }

    static Enum<?> oneOf(String text, Enum<?>[] values) {
        return Stream.of(values)
                .filter(value -> Words.of(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is none of %s"
                        .formatted(text, Stream.of(values).map(Words::of).collect(Collectors.joining(", ")))));
    }
}
