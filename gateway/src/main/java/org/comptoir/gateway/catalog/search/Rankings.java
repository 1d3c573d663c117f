package org.comptoir.gateway.catalog.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.comptoir.kernel.Language;

/**
 * What the words of a text found in the whole catalog, remembered for the next page of the same search and for the next
 * buyer with the same words. Each client's assortment is applied anew; the index never changes, so nothing grows old.
 */
final class Rankings {

    /** A text that finds more is asked anew each time, for the best of each client's own. */
    static final int LONGEST = 2_000;

    private static final int MOST_KEPT = 500;

    /** Empty for a text that finds too much. */
    private final Map<Asked, Optional<Ranking>> known = new ConcurrentHashMap<>();

    /** Asks the index. */
    @FunctionalInterface
    interface Index {
        Hits find(Language language, String text, IntPredicate accepted, int most);
    }

    private record Asked(Language language, String text) {}

    /** Entries that match, best first. */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    record Ranking(int[] entries) {

        /** Empty where there are some and none of them is accepted: then other words of the text may find what is. */
        Optional<Hits> accepted(IntPredicate accepted, int most) {
            if (entries.length == 0) {
                return Optional.of(Hits.NONE);
            }
            int[] best = new int[Math.min(most, entries.length)];
            int total = 0;
            for (int entry : entries) {
                if (accepted.test(entry)) {
                    if (total < best.length) {
                        best[total] = entry;
                    }
                    total++;
                }
            }
            return total == 0
                    ? Optional.empty()
                    : Optional.of(new Hits(total < best.length ? Arrays.copyOf(best, total) : best, total));
        }
    }

    /** Empty for a text that finds too much. */
    Optional<Ranking> of(Language language, String text, Index index) {
        Asked asked = new Asked(language, SearchText.bounded(text));
        Optional<Ranking> ranking = known.get(asked);
        if (ranking == null) {
            Hits all = index.find(language, text, any -> true, LONGEST);
            ranking = all.total() > LONGEST ? Optional.empty() : Optional.of(new Ranking(all.entries()));
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(asked, ranking);
        }
        return ranking;
    }
}
