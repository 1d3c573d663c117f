package org.comptoir.cxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time as cXML writes them: {@code 2026-11-21T09:30:00+01:00}, with a numeric offset and never {@code Z}. */
public final class CxmlTimestamp {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})" // the day
                    + "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?" // the time
                    + "\\s*(?:(Z|z|UTC|GMT)|([+-])(\\d{1,2}):?(\\d{2})?)?"); // the offset

    private CxmlTimestamp() {}

    public static String format(OffsetDateTime time) {
        return WRITTEN.format(time);
    }

    /**
     * Reads what senders write, also where it breaks the rule: {@code Z}, {@code -0800}, no offset, fractions, a blank for
     * the T, a day alone (its first moment), an offset no place on earth has (left aside).
     *
     * @param assumed the offset where the text has none that makes sense
     * @return empty when it is no point in time
     */
    public static Optional<OffsetDateTime> parse(@Nullable String text, ZoneOffset assumed) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            return Optional.of(OffsetDateTime.of(LocalDateTime.of(day, time(form)), offset(form, assumed)));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 31st of February
        }
    }

    private static LocalTime time(Matcher form) {
        String fraction = form.group(7);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(number(form, 4), number(form, 5), Math.min(number(form, 6), 59), nano);
    }

    private static ZoneOffset offset(Matcher form, ZoneOffset assumed) {
        if (form.group(8) != null) {
            return ZoneOffset.UTC;
        }
        if (form.group(9) == null) {
            return assumed;
        }
        int minutes = number(form, 10) * 60 + number(form, 11);
        boolean onEarth = minutes <= 14 * 60 && number(form, 11) < 60;
        return onEarth ? ZoneOffset.ofTotalSeconds((form.group(9).equals("-") ? -minutes : minutes) * 60) : assumed;
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
