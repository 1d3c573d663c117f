package org.comptoir.gateway.catalog.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.comptoir.gateway.catalog.search.words.SearchText;
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

    /** How many words of a text must be met. */
    enum Met {
        ALL,
        MOST
    }

    private record Asked(Language language, String text, long synonyms, Met met) {}

    /** Entries that match, best first. */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    record Ranking(int[] entries) {

        Hits accepted(IntPredicate accepted, int most) {
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
            return new Hits(total < best.length ? Arrays.copyOf(best, total) : best, total);
        }
    }

    /**
     * Empty for a text that finds too much.
     *
     * @param whole asks the index for the best of all entries, at most {@link #LONGEST}
     */
    Optional<Ranking> of(WordQuery asked, Met met, Supplier<Hits> whole) {
        var key = new Asked(
                asked.language(),
                SearchText.bounded(asked.text()),
                asked.synonyms().version(),
                met);
        Optional<Ranking> ranking = known.get(key);
        if (ranking == null) {
            Hits all = whole.get();
            ranking =
                    all.total() > LONGEST || all.partial() ? Optional.empty() : Optional.of(new Ranking(all.entries()));
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            if (!all.partial()) {
                known.put(key, ranking);
            }
        }
        return ranking;
    }
}
