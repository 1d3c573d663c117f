package org.comptoir.gateway.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far buyers of one connection came today, beside how far they usually come by this hour.
 *
 * @param past whether anything happened on one of the days it is held against; otherwise nobody knows what is usual
 */
public record Funnel(long connection, boolean past, List<Step> steps) {

    private static final long WORTH_MISSING = 4;

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** From the first call to the supplier's core system. */
    public enum Stage {
        SETUP,
        SHOP,
        CART,
        ORDER,
        DELIVERED
    }

    /**
     * One stage with its figures.
     *
     * @param normal the median of the same weekday of the last four weeks, up to the same hour
     */
    public record Step(Stage stage, long today, long normal) {

        /** Whether less than half came of what usually does, where that is enough to tell. */
        public boolean isLow() {
            return normal >= WORTH_MISSING && today * 2 < normal;
        }
    }

    /** The highest figure of all stages: what a bar is measured by. */
    public long most() {
        return steps.stream()
                .mapToLong(step -> Math.max(step.today(), step.normal()))
                .max()
                .orElse(0);
    }

    /** @param days today first, then the days it is held against; what is not counted is zero */
    static Funnel of(long connection, List<Map<Stage, Long>> days) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Long> before = days.stream()
                    .skip(1)
                    .map(day -> day.getOrDefault(stage, 0L))
                    .sorted()
                    .toList();
            steps.add(new Step(stage, days.get(0).getOrDefault(stage, 0L), median(before)));
        }
        boolean past =
                days.stream().skip(1).flatMap(day -> day.values().stream()).anyMatch(count -> count > 0);
        return new Funnel(connection, past, steps);
    }

    /** Of an even number the lower of the two in the middle: a normal that is too low raises no false alarm. */
    private static long median(List<Long> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }
}
