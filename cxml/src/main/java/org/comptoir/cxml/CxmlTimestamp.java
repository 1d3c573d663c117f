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

    /** Of what follows the rule; 0 stands for any digit, + for either sign. */
    private static final String RULE = "0000-00-00T00:00:00+00:00";

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
        if (followsRule(stripped)) {
            return ruled(stripped, assumed);
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

    /** Nearly every document has this form, and a pattern takes ten times as long. */
    private static boolean followsRule(String text) {
        if (text.length() != RULE.length()) {
            return false;
        }
        for (int i = 0; i < RULE.length(); i++) {
            char c = text.charAt(i);
            char rule = RULE.charAt(i);
            boolean follows = rule == '0' ? c >= '0' && c <= '9' : c == rule || (rule == '+' && c == '-');
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    private static Optional<OffsetDateTime> ruled(String text, ZoneOffset assumed) {
        Wall wall = new Wall(
                two(text, 0) * 100 + two(text, 2),
                two(text, 5),
                two(text, 8),
                two(text, 11),
                two(text, 14),
                two(text, 17),
                0);
        return wall.at(offset(text.charAt(19) == '-', two(text, 20), two(text, 23), assumed));
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static Optional<OffsetDateTime> time(Matcher form, int month, ZoneOffset assumed) {
        Wall wall = new Wall(
                number(form, "year"),
                month,
                number(form, "day"),
                number(form, "hour"),
                number(form, "minute"),
                number(form, "second"),
                nano(form.group("fraction")));
        return wall.at(offset(form, assumed));
    }

    /** What a clock on the wall shows. A leap second is the one before; 24:00 begins the next day. */
    private record Wall(int year, int month, int day, int hour, int minute, int second, int nano) {

        Optional<OffsetDateTime> at(ZoneOffset offset) {
            try {
                LocalDate date = LocalDate.of(year, month, day);
                boolean midnight = hour == 24 && minute + second == 0;
                LocalDateTime local = midnight
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(LocalTime.of(hour, minute, second == 60 ? 59 : second, nano));
                return Optional.of(OffsetDateTime.of(local, offset));
            } catch (DateTimeException e) {
                return Optional.empty(); // such as the 31st of February
            }
        }
    }

    private static int month(String name) {
        int at = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    private static int nano(@Nullable String fraction) {
        return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static ZoneOffset offset(Matcher form, ZoneOffset assumed) {
        String sign = form.group("sign");
        if (sign == null) {
            return form.group("utc") == null ? assumed : ZoneOffset.UTC;
        }
        return offset(sign.equals("-"), number(form, "hours"), number(form, "minutes"), assumed);
    }

    private static ZoneOffset offset(boolean west, int hours, int minutes, ZoneOffset assumed) {
        int east = hours * 60 + minutes;
        boolean onEarth = east <= 14 * 60 && minutes < 60;
        return onEarth ? ZoneOffset.ofTotalSeconds((west ? -east : east) * 60) : assumed;
    }

    private static int number(Matcher form, String group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
