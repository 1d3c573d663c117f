package org.comptoir.gateway.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.words.SearchText;
import org.comptoir.kernel.Language;

/**
 * What the words of a text found in the whole catalog, remembered for the next page of the same search and for the next
 * buyer with the same words. Each client's assortment is applied anew; a picture of the index never changes, so nothing grows old.
 */
final class Rankings {

    /** So many of the best are kept in their order; a page beyond them is asked anew. */
    static final int LONGEST = 2_000;

    private static final int MOST_KEPT = 500;
    private static final long MOST_BYTES = 40L << 20;

    private final Map<Asked, Ranking> known = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

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
     * @param all of them, where there are more than that
     */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    record Ranking(int[] best, List<FoundDocuments.InLeaf> all) {

        static Ranking of(BestHits.Best found) {
            boolean more = found.entries().length >= LONGEST;
            return new Ranking(found.entries(), more ? found.all() : List.of());
        }

        /** All entries, by segment. */
        List<FoundDocuments.InLeaf> found(List<LeafReaderContext> leaves) {
            return all.isEmpty() ? FoundDocuments.of(best, leaves) : all;
        }

        /** A page of those that exist for somebody; empty where it lies beyond what was kept. */
        Optional<Hits> page(Visible visible, int from, int most) {
            int[] page = new int[Math.min(most, best.length)];
            int seen = 0;
            int taken = 0;
            for (int entry : best) {
                if (visible.test(entry)) {
                    if (seen >= from && taken < page.length) {
                        page[taken++] = entry;
                    }
                    seen++;
                }
            }
            int total = all.isEmpty() ? seen : total(visible);
            boolean known = seen == total || seen >= (long) from + most;
            return known
                    ? Optional.of(new Hits(taken < page.length ? Arrays.copyOf(page, taken) : page, total))
                    : Optional.empty();
        }

        private int total(Visible visible) {
            int total = 0;
            for (FoundDocuments.InLeaf part : all) {
                FixedBitSet exists = visible.bits(part.leaf());
                total += (int)
                        (exists == null
                                ? part.documents().cardinality()
                                : FixedBitSet.intersectionCount(part.documents(), exists));
            }
            return total;
        }

        private long bytes() {
            return best.length * 4L
                    + all.stream()
                            .mapToLong(part -> part.documents().ramBytesUsed())
                            .sum();
        }
    }

    Optional<Ranking> of(WordQuery asked, Met met) {
        return Optional.ofNullable(known.get(Asked.of(asked, met)));
    }

    void keep(WordQuery asked, Met met, Ranking ranking) {
        if (known.size() >= MOST_KEPT || bytes.get() > MOST_BYTES) {
            known.clear();
            bytes.set(0);
        }
        bytes.addAndGet(ranking.bytes());
        known.put(Asked.of(asked, met), ranking);
    }
}
