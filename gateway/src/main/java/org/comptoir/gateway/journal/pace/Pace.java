package org.comptoir.gateway.journal.pace;

import java.util.List;
import java.util.SortedMap;

/**
 * How long the answers of a day took, in milliseconds: each figure is the upper end of the step it falls into, so it is never too
 * good.
 *
 * @param answers how many there were
 * @param median half of them took no longer
 * @param most nineteen of twenty took no longer
 */
public record Pace(long answers, long median, long most) {

    /** Upper ends of the steps; what took longer than the last counts as that. */
    private static final List<Integer> STEPS = List.of(
            1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 300, 400, 500, 700, 1_000, 1_500, 2_000, 3_000,
            5_000, 10_000, 20_000, 60_000);

    private static final int MEDIAN = 50;
    private static final int MOST = 95;
    private static final int ALL = 100;

    /** @return the number of the step, from 0 */
    static int step(long millis) {
        for (int step = 0; step < STEPS.size(); step++) {
            if (millis <= STEPS.get(step)) {
                return step;
            }
        }
        return STEPS.size() - 1;
    }

    static int steps() {
        return STEPS.size();
    }

    /** @param counts how many answers fell into each step; not empty */
    static Pace of(SortedMap<Integer, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Pace(all, reached(counts, all, MEDIAN), reached(counts, all, MOST));
    }

    private static long reached(SortedMap<Integer, Long> counts, long all, int percent) {
        long wanted = Math.max(1, (all * percent + ALL - 1) / ALL);
        long seen = 0;
        for (var step : counts.entrySet()) {
            seen += step.getValue();
            if (seen >= wanted) {
                return STEPS.get(step.getKey());
            }
        }
        return STEPS.get(counts.lastKey());
    }
}
