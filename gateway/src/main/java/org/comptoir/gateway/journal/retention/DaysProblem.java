package org.comptoir.gateway.journal.retention;

import java.util.Locale;

/**
 * Why a class can not be kept for the days that were asked.
 *
 * @param bound the days that the rule allows
 */
public record DaysProblem(RecordClass what, Rule rule, int bound) {

    /** What the days break. */
    public enum Rule {
        /** They are too few. */
        LEAST,
        /** They are too many. */
        MOST,
        /** Persons would be readable there when they are gone from orders. */
        NOT_BEYOND_PERSONS,
        /** It would be readable when nobody can tell any more what was done with it. */
        NOT_BEYOND_AUDIT
    }

    /** For programs and the log. */
    public String sentence() {
        return switch (rule) {
            case LEAST -> "is kept for at least %d days: write %d or more".formatted(bound, bound);
            case MOST -> "is kept for at most %d days: write %d or less".formatted(bound, bound);
            case NOT_BEYOND_PERSONS ->
                "names persons, so it is kept no longer than persons in orders, %d days: write %d or less, or raise persons"
                        .formatted(bound, bound);
            case NOT_BEYOND_AUDIT ->
                "is kept no longer than the audit trail that tells of it, %d days: write %d or less, or raise audit"
                        .formatted(bound, bound);
        };
    }

    /** As programs name the class. */
    public String field() {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
