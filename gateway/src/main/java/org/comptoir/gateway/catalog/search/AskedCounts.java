package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.catalog.search.bits.Visible;

/** Counts for one asker, by way of what was counted over everything where that is less work. */
final class AskedCounts {

    private final Rung rung;
    private final Visible asker;
    private final Finder finder;
    private final WholeCounts known;
    private final BooleanSupplier cutShort;
    private final SegmentBits bits;
    private final Map<WordQuery, Seen> found = new HashMap<>();

    /** Finds all that a question finds, whoever asks. */
    @FunctionalInterface
    interface Finder {
        List<InLeaf> all(WordQuery asked) throws IOException;
    }

    /** Counts documents into so many numbers. */
    @FunctionalInterface
    interface Counter {
        int[] count(List<InLeaf> found) throws IOException;
    }

    /**
     * Counts nothing yet.
     *
     * @param rung of the question; narrowed ones take the same step
     * @param cutShort whether something may be missing, so that nothing is kept for the next asker
     */
    AskedCounts(
            Rung rung, Visible asker, Finder finder, WholeCounts known, BooleanSupplier cutShort, SegmentBits bits) {
        this.rung = rung;
        this.asker = asker;
        this.finder = finder;
        this.known = known;
        this.cutShort = cutShort;
        this.bits = bits;
    }

    WordQuery asked() {
        return rung.asked();
    }

    int[] byTerm(WordQuery question, String field, FacetTerms terms) throws IOException {
        return count(question, field, terms.size(), terms::count);
    }

    /** How many are in stock. */
    int inStock(WordQuery question) throws IOException {
        int count = 0;
        for (InLeaf part : seen(question).visible()) {
            count += (int) FixedBitSet.intersectionCount(part.documents(), WantedDocuments.inStock(part.leaf(), bits));
        }
        return count;
    }

    private int[] count(WordQuery question, String field, int size, Counter counter) throws IOException {
        Seen seen = seen(question);
        var key = new WholeCounts.Key(rung.asking(question).ofAnybody(), field);
        Optional<int[]> before = known.of(key, size);
        if (!seen.isMostlyVisible() && !(seen.isWhole() && before.isPresent())) {
            return counter.count(seen.visible());
        }
        int[] whole = before.isPresent() ? before.get() : counter.count(seen.whole());
        if (before.isEmpty() && !cutShort.getAsBoolean()) {
            known.keep(key, whole);
        }
        return seen.isWhole() ? whole : without(whole, counter.count(seen.hidden()));
    }

    private Seen seen(WordQuery question) throws IOException {
        Seen seen = found.get(question);
        if (seen == null) {
            seen = Seen.of(finder.all(question), asker);
            found.put(question, seen);
        }
        return seen;
    }

    private static int[] without(int[] whole, int[] hidden) {
        for (int i = 0; i < hidden.length; i++) {
            whole[i] -= hidden[i];
        }
        return whole;
    }
}
