package org.comptoir.gateway.partner.dialect;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a suite tries again: {@code 5 times every PT1H}, or {@code never}.
 *
 * @param times 0 for never
 * @param pause between two tries
 */
public record RetryHabit(int times, Duration pause) {

    private static final RetryHabit NEVER = new RetryHabit(0, Duration.ZERO);
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3}) times every (PT\\w+)");

    /** @throws IllegalArgumentException if the text is no habit */
    static RetryHabit parse(String text) {
        if (text.equals("never")) {
            return NEVER;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no habit. Write one such as \"5 times every PT1H\", or never".formatted(text));
        }
        return new RetryHabit(Integer.parseInt(matcher.group(1)), Readings.duration(matcher.group(2)));
    }
}
