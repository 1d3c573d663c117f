package org.comptoir.gateway.catalog.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
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

    private final long mostBytes;
    private final Map<Asked, Ranking> known = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** @param mostBytes of the heap */
    Rankings(long mostBytes) {
        this.mostBytes = mostBytes;
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
     * @param all of them, where there are more than that
     */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    record Ranking(int[] best, Optional<KeptDocuments> all) {

        static Ranking of(BestHits.Best found) {
            boolean more = found.entries().length >= LONGEST;
            return new Ranking(found.entries(), more ? Optional.of(KeptDocuments.of(found.all())) : Optional.empty());
        }

        /** All entries, by segment. */
        List<FoundDocuments.InLeaf> found(List<LeafReaderContext> leaves) {
            return all.map(kept -> kept.found(leaves)).orElseGet(() -> FoundDocuments.of(best, leaves));
        }

        /** Whether any of them exists for somebody. */
        boolean isFoundBy(Visible visible) {
            for (int entry : best) {
                if (visible.test(entry)) {
                    return true;
                }
            }
            return all.isPresent() && all.get().total(visible) > 0;
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
            int total = all.isPresent() ? all.get().total(visible) : seen;
            boolean known = seen == total || seen >= (long) from + most;
            return known
                    ? Optional.of(new Hits(taken < page.length ? Arrays.copyOf(page, taken) : page, total))
                    : Optional.empty();
        }

        private long bytes() {
            return BYTES_EACH + best.length * 4L + all.map(KeptDocuments::bytes).orElse(0L);
        }
    }

    Optional<Ranking> of(WordQuery asked, Met met) {
        synchronized (known) {
            return Optional.ofNullable(known.get(Asked.of(asked, met)));
        }
    }

    /** Those asked for longest ago go when all take too much memory. */
    void keep(WordQuery asked, Met met, Ranking ranking) {
        synchronized (known) {
            Ranking before = known.put(Asked.of(asked, met), ranking);
            bytes += ranking.bytes() - (before == null ? 0 : before.bytes());
            var eldest = known.values().iterator();
            while (bytes > mostBytes && eldest.hasNext()) {
                bytes -= eldest.next().bytes();
                eldest.remove();
            }
        }
    }
}
