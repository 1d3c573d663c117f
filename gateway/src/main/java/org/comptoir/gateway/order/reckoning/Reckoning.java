package org.comptoir.gateway.order.reckoning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the orders of a day: {@code accepted = delivered + waiting + verify + dead} unless something is amiss.
 *
 * @param figures how many versions or deliveries are how
 * @param amiss what does not add up, at most so many of each kind as were asked for
 */
public record Reckoning(Map<Figure, Long> figures, List<Discrepancy> amiss) {

    public Reckoning {
        figures = Map.copyOf(figures);
        amiss = List.copyOf(amiss);
    }

    /** What is counted. */
    public enum Figure {
        /** Versions that have to reach the core system. */
        ACCEPTED,
        DELIVERED,
        /** On their way, or behind one that is stuck. */
        WAITING,
        /** Sent, and a person has to tell whether they arrived. */
        VERIFY,
        DEAD,
        /** Versions that wait for a person. */
        ON_HOLD,
        /** Versions that wait for one before them. */
        PARKED,
        /** Deliveries in no final state for more than a quarter of an hour. */
        STUCK
    }

    /** What may be amiss. */
    public enum Kind {
        /** An accepted version has no delivery. */
        MISSING,
        /** There are more deliveries than accepted versions. */
        TOO_MANY,
        /** A delivery has been due for a quarter of an hour, is behind no other, and nobody takes it. */
        OVERDUE,
        /** Its worker has gone, and nobody has taken note for minutes. */
        LEASE_EXPIRED,
        /** A version waits on although its time is over. */
        PARKED_TOO_LONG
    }

    /**
     * One thing that does not add up.
     *
     * @param subject such as {@code order:42}
     */
    public record Discrepancy(Kind kind, long supplierId, String subject, String detail) {

        @Override
        public String toString() {
            return "%s of supplier %d: %s".formatted(subject, supplierId, detail);
        }
    }

    public long count(Kind kind) {
        return amiss.stream().filter(each -> each.kind() == kind).count();
    }

    public long figure(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    /** One line for people. */
    @Override
    public String toString() {
        return "%d accepted = %d delivered + %d under way + %d to be asked for + %d given up; %d on hold, %d parked, %d longer than a quarter of an hour; %s"
                .formatted(
                        figure(Figure.ACCEPTED),
                        figure(Figure.DELIVERED),
                        figure(Figure.WAITING),
                        figure(Figure.VERIFY),
                        figure(Figure.DEAD),
                        figure(Figure.ON_HOLD),
                        figure(Figure.PARKED),
                        figure(Figure.STUCK),
                        amiss.isEmpty()
                                ? "nothing amiss"
                                : amiss.stream().map(Discrepancy::toString).collect(Collectors.joining("; ")));
    }
}
