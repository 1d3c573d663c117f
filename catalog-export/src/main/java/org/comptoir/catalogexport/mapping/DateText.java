package org.comptoir.catalogexport.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days as suppliers write them, brought to {@code 2026-11-25}; what is no day stays as it is. */
final class DateText {

    private DateText() {}

    static Optional<String> problem(String pattern) {
        try {
            boolean tells = pattern.isEmpty()
                    || !LocalDate.EPOCH
                            .format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                            .isEmpty();
            return tells ? Optional.empty() : Optional.of("it tells nothing");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.of("\"%s\" is no pattern of a day such as dd.MM.yyyy".formatted(pattern));
        }
    }

    /** A 31st of a month that has none is no day, not the 30th; years are told without their era. */
    private static DateTimeFormatter strictly(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static String plain(String text, String pattern) {
        if (pattern.isEmpty()) {
            return text;
        }
        try {
            return LocalDate.parse(text, strictly(pattern)).toString();
        } catch (DateTimeException noDay) {
            return text;
        }
    }
}
