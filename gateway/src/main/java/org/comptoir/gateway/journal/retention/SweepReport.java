package org.comptoir.gateway.journal.retention;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a sweep ended.
 *
 * @param by as the audit trail names who asked
 * @param left old, but still needed
 * @param unfinished whether it stopped at its bound, so that another follows soon
 */
public record SweepReport(
        Instant at, String by, Map<RecordClass, Long> removed, Map<RecordClass, Long> left, boolean unfinished) {

    public SweepReport {
        removed = Map.copyOf(removed);
        left = Map.copyOf(left);
    }

    /** One line for the audit trail. */
    String sentence() {
        return Stream.of(RecordClass.values())
                        .map(each -> "%s %d%s"
                                .formatted(
                                        each.name().toLowerCase(Locale.ROOT),
                                        removed.getOrDefault(each, 0L),
                                        left.getOrDefault(each, 0L) == 0
                                                ? ""
                                                : " (%d left, still needed)".formatted(left.get(each))))
                        .collect(Collectors.joining(", ", "removed: ", ""))
                + (unfinished ? "; more follows" : "");
    }
}
