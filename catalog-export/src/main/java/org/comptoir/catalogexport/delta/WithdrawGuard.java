package org.comptoir.catalogexport.delta;

import java.util.Optional;
import org.comptoir.catalogexport.delta.Change.Kind;

/**
 * Stops an export that takes away more than anybody meant to.
 *
 * @param mostPercent of the articles the destination has; 100 lets everything pass
 */
public record WithdrawGuard(int mostPercent) {

    private static final int WHOLE = 100;

    public WithdrawGuard {
        if (mostPercent < 0 || mostPercent > WHOLE) {
            throw new IllegalArgumentException("A share is 0 to 100 percent but is " + mostPercent);
        }
    }

    /** Why the export must not go out without somebody's yes; empty where it may. */
    public Optional<String> stops(DeltaCount count) {
        long withdrawn = count.of(Kind.WITHDRAWN);
        long before = count.before();
        if (before == 0 || withdrawn * WHOLE <= before * mostPercent) {
            return Optional.empty();
        }
        return Optional.of(
                "This export withdraws %d of %d articles, %d %%; at most %d %% go without a yes. Look into it,"
                                .formatted(withdrawn, before, withdrawn * WHOLE / before, mostPercent)
                        + " then run it again and confirm");
    }
}
