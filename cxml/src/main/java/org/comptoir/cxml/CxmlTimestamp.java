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
    private static final String OFFSET =
            "\\s*(?<utc>Z|z|UTC|GMT)?(?:(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?)?";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<year>\\d{4})([-/.]?)(?<month>\\d{2})\\2(?<day>\\d{2}))" // the day
                    + "(?:[Tt ]\\s*(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?)?"
                    + OFFSET);
    /** {@code Mon May 19 18:29:48 +0000 2008}, as {@code date} of Unix writes it. */
    private static final Pattern UNIX = Pattern.compile(
            "(?:[A-Za-z]{3},?\\s+)?(?<name>[A-Za-z]{3})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<fraction>)"
                    + OFFSET + "\\s+(?<year>\\d{4})");
    /** {@code Mon, 19 May 2008 18:29:48 +0000}, as mail and HTTP write it. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]{3},?\\s+)?(?<day>\\d{1,2})\\s+(?<name>[A-Za-z]{3})\\s+(?<year>\\d{4})\\s+(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<fraction>)"
                    + OFFSET);

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 100;

    private CxmlTimestamp() {}

    public static String format(OffsetDateTime time) {
        return WRITTEN.format(time);
    }

    /**
     * Reads what senders write, also where it breaks the rule: {@code Z}, {@code -0800}, no offset, fractions, a blank for
     * the T, no separators, a day alone (its first moment), 24:00, an offset no place on earth has (left aside), the forms
     * of Unix and of mail. A date whose day and month could be exchanged is none.
     *
     * @param assumed the offset where the text has none that makes sense
     * @return empty when it is no point in time
     */
    public static Optional<OffsetDateTime> parse(@Nullable String text, ZoneOffset assumed) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(stripped);
        if (form.matches()) {
            return time(form, number(form, "month"), assumed);
        }
        for (Pattern words : new Pattern[] {UNIX, MAIL}) {
            Matcher spoken = words.matcher(stripped);
            if (spoken.matches()) {
                return time(spoken, month(spoken.group("name")), assumed);
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> time(Matcher form, int month, ZoneOffset assumed) {
        try {
            LocalDate day = LocalDate.of(number(form, "year"), month, number(form, "day"));
            boolean midnight = number(form, "hour") == 24 && number(form, "minute") + number(form, "second") == 0;
            LocalDateTime local = midnight ? day.plusDays(1).atStartOfDay() : LocalDateTime.of(day, time(form));
            return Optional.of(OffsetDateTime.of(local, offset(form, assumed)));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 31st of February
        }
    }

    private static int month(String name) {
        int at = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    /** A leap second is the one before. */
    private static LocalTime time(Matcher form) {
        String fraction = form.group("fraction");
        int nano =
                fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        int second = number(form, "second") == 60 ? 59 : number(form, "second");
        return LocalTime.of(number(form, "hour"), number(form, "minute"), second, nano);
    }

    private static ZoneOffset offset(Matcher form, ZoneOffset assumed) {
        if (form.group("sign") == null) {
            return form.group("utc") == null ? assumed : ZoneOffset.UTC;
        }
        int minutes = number(form, "hours") * 60 + number(form, "minutes");
        boolean onEarth = minutes <= 14 * 60 && number(form, "minutes") < 60;
        return onEarth
                ? ZoneOffset.ofTotalSeconds((form.group("sign").equals("-") ? -minutes : minutes) * 60)
                : assumed;
    }

    private static int number(Matcher form, String group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
