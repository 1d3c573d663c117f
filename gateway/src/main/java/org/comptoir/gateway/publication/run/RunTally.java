package org.comptoir.gateway.publication.run;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Runs of one publication on one day that ended alike, counted: a rhythm of minutes makes hundreds of a day.
 *
 * @param day in UTC on which they were asked for
 * @param lastId of the youngest of them
 */
public record RunTally(
        String publication, LocalDate day, RunState state, long runs, long lastId, Instant first, Instant last) {}
