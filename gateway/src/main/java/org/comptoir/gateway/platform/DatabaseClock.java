package org.comptoir.gateway.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The wall clock in whole microseconds, as both databases keep them: a finer clock would make a stored instant differ
 * from the one held. {@link Clock#tick} cannot be used: with less than a millisecond its {@code millis()} divides by
 * zero on Java 17.
 */
final class DatabaseClock extends Clock {

    private final Clock wall;

    DatabaseClock(Clock wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return wall.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(wall.withZone(zone));
    }
}
