package org.comptoir.gateway.catalog.search;

import java.util.Arrays;
import java.util.Optional;
import org.comptoir.gateway.catalog.search.bits.Kept;
import org.comptoir.gateway.catalog.search.bits.KeptDocuments;
import org.comptoir.gateway.catalog.search.bits.Visible;
import org.comptoir.gateway.catalog.search.words.SearchText;
import org.comptoir.kernel.Language;

/**
 * What the words of a text found in the whole catalog, remembered for the next page of the same search and for the next
 * buyer with the same words. Each client's assortment is applied anew; a picture of the index never changes, so nothing grows old.
 */
final class Rankings {

    /** So many of the best are kept in their order; a page beyond them is asked anew. */
    static final int LONGEST = 500;

    private static final long BYTES_EACH = 400;

    private final Kept<Asked, int[]> best;
    private final Kept<Asked, KeptDocuments> documents;

    /** @param mostBytes of the heap */
    Rankings(long mostBytes) {
        this.best = new Kept<>(mostBytes / 3, (asked, entries) -> BYTES_EACH + 4L * entries.length);
        this.documents = new Kept<>(mostBytes - mostBytes / 3, (asked, kept) -> BYTES_EACH + kept.bytes());
    }

    /** How many words of a text must be met. */
    enum Met {
        ALL,
        MOST
    }

    private record Asked(Language language, String text, long synonyms, Met met) {

        static Asked of(WordQuery query, Met met) {
            return new Asked(
                    query.language(),
                    SearchText.bounded(query.text()),
                    query.synonyms().version(),
                    met);
        }
    }

    /**
     * Entries that match.
     *
     * @param best first, {@link #LONGEST} at most
     * @param all of them, asked for where there are more than that
     */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    record Ranking(int[] best, KeptDocuments all) {

        /** A page of those that exist for somebody; empty where it lies beyond what was kept. */
        Optional<Hits> page(Visible visible, int from, int most) {
            int[] page = new int[Math.min(most, best.length)];
            int seen = 0;
            int taken = 0;
            boolean counted = best.length < LONGEST;
            for (int entry : best) {
                if (!counted && taken == page.length) {
                    break;
                }
                if (visible.test(entry)) {
                    if (seen >= from && taken < page.length) {
                        page[taken++] = entry;
                    }
                    seen++;
                }
            }
            int total = counted ? seen : all.total(visible);
            boolean known = seen == total || seen >= (long) from + most;
            return known
                    ? Optional.of(new Hits(taken < page.length ? Arrays.copyOf(page, taken) : page, total))
                    : Optional.empty();
        }
    }

    /** The best of the whole catalog, {@link #LONGEST} at most. */
    Optional<int[]> best(WordQuery asked, Met met) {
        return best.of(Asked.of(asked, met));
    }

    void keepBest(WordQuery asked, Met met, int[] entries) {
        best.keep(Asked.of(asked, met), entries);
    }

    /** Everything of the whole catalog. */
    Optional<KeptDocuments> documents(WordQuery asked, Met met) {
        return documents.of(Asked.of(asked, met));
    }

    void keepDocuments(WordQuery asked, Met met, KeptDocuments found) {
        documents.keep(Asked.of(asked, met), found);
    }
}
