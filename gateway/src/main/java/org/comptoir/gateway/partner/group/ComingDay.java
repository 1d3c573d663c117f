package org.comptoir.gateway.partner.group;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** From when on a change may count: the first day (in UTC) that nobody has got an answer for as today. */
public final class ComingDay {

    /** Nodes learn of a change within seconds: one made just before midnight must be known everywhere when the day begins. */
    private static final Duration LEARNING = Duration.ofMinutes(1);

    private ComingDay() {}

    /** Tomorrow; in the last minute of a day the day after. */
    public static LocalDate after(Instant now) {
        return LocalDate.ofInstant(now.plus(LEARNING), ZoneOffset.UTC).plusDays(1);
    }

    /** The wanted day, or the coming one where that has begun. */
    public static LocalDate atTheEarliest(LocalDate wanted, Instant now) {
        LocalDate coming = after(now);
        return wanted.isBefore(coming) ? coming : wanted;
    }
}
