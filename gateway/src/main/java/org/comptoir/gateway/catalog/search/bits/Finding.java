package org.comptoir.gateway.catalog.search.bits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What the words of one question find in each segment, from memory where they were asked for before. */
public final class Finding {

    private static final int WORD = 6;

    /** Where one of so many documents of a word is wanted, only that one is weighed. */
    private static final long FEW = 16;

    private final IndexSearcher searcher;
    private final WordBits known;
    private final int large;
    private final Map<Query, Weight> finding = new HashMap<>();
    private final Map<Query, Weight> weighing = new HashMap<>();
    private final IdentityHashMap<Query, Integer> hashes = new IdentityHashMap<>();
    private final Map<Query, BitSet> leavesWith = new HashMap<>();
    private boolean timedOut;

    /**
     * Finds nothing yet.
     *
     * @param searcher of the whole index, whose time runs
     * @param large so many documents a segment has at least whose words are kept
     */
    Finding(IndexSearcher searcher, WordBits known, int large) {
        this.searcher = searcher;
        this.known = known;
        this.large = large;
    }

    /** Takes a document and how well it matches. */
    @FunctionalInterface
    public interface Weighed {
        void at(int document, float score);
    }

    /** Whether time ran out, so that something may be missing. */
    public boolean timedOut() {
        return timedOut;
    }

    /** @return true from the moment on when time has run out */
    public boolean isOutOfTime() {
        QueryTimeout limit = searcher.getTimeout();
        timedOut |= limit != null && limit.shouldExit();
        return timedOut;
    }

    /**
     * Documents that at least so many of the words find.
     *
     * @param enough from 1 to the number of words
     */
    public FixedBitSet enough(LeafReaderContext leaf, List<Word> words, int enough) throws IOException {
        List<SomeDocuments> sets = new ArrayList<>(words.size());
        for (Word word : words) {
            sets.add(documents(leaf, word));
        }
        return Enough.of(leaf.reader().maxDoc(), sets, enough);
    }

    /** Takes what a query does not find out of some bits. */
    public void keepIn(FixedBitSet bits, LeafReaderContext leaf, Query query) throws IOException {
        documents(leaf, query).keepIn(bits, bits.length());
    }

    /** Adds what a query finds that finds little. */
    public void addNumber(LeafReaderContext leaf, Query number, FixedBitSet bits) throws IOException {
        Scorer met = hasNumber(leaf, number) ? scorer(leaf, number, ScoreMode.COMPLETE_NO_SCORES, finding) : null;
        if (met != null) {
            bits.or(met.iterator());
        }
    }

    /**
     * Weighs some documents by the sum of what numbers and words give them.
     *
     * @param numbers whoever meets one has its weight
     * @param words which count where there are enough of them
     */
    public void weigh(InLeaf some, List<Query> numbers, List<Word> words, int enough, Weighed weighed)
            throws IOException {
        WordReading[] ofNumbers = numbers(some, numbers);
        WordReading[] ofWords = new WordReading[words.size()];
        for (int i = 0; i < ofWords.length; i++) {
            ofWords[i] = reading(some, words.get(i));
        }
        FixedBitSet worded = ofNumbers.length == 0 || words.isEmpty() ? null : enough(some.leaf(), words, enough);
        long[] documents = some.documents().getBits();
        int last = FixedBitSet.bits2words(some.documents().length());
        for (int i = 0; i < last; i++) {
            for (long left = documents[i]; left != 0; left &= left - 1) {
                int at = (i << WORD) + Long.numberOfTrailingZeros(left);
                double score = worded == null || worded.get(at) ? sum(ofWords, at) : 0;
                weighed.at(at, (float) (score + sum(ofNumbers, at)));
            }
        }
    }

    private static double sum(WordReading[] readings, int document) {
        double sum = 0;
        for (WordReading reading : readings) {
            sum += reading.of(document);
        }
        return sum;
    }

    private WordReading[] numbers(InLeaf some, List<Query> numbers) throws IOException {
        List<WordReading> readings = new ArrayList<>();
        for (Query number : numbers) {
            if (hasNumber(some.leaf(), number)) {
                readings.add(new WordReading(List.of(number(some, number))));
            }
        }
        return readings.toArray(WordReading[]::new);
    }

    private WordReading reading(InLeaf some, Word word) throws IOException {
        List<Weights> ways = new ArrayList<>();
        ways.add(weights(some, word.alone()));
        for (Query synonym : word.synonyms()) {
            ways.add(weights(some, synonym));
        }
        for (Query number : word.numbers()) {
            if (hasNumber(some.leaf(), number)) {
                ways.add(number(some, number));
            }
        }
        return new WordReading(ways);
    }

    private Weights number(InLeaf some, Query number) throws IOException {
        return Weights.among(some.documents(), scorer(some.leaf(), number, ScoreMode.COMPLETE, weighing));
    }

    private Weights weights(InLeaf some, Query query) throws IOException {
        LeafReaderContext leaf = some.leaf();
        Optional<WordBits.Key> key = key(leaf, query);
        Optional<Weights> before = key.flatMap(known::weights);
        if (before.isPresent()) {
            return before.get();
        }
        Scorer scorer = isOutOfTime() ? null : scorer(leaf, query, ScoreMode.COMPLETE, weighing);
        if ((long) some.documents().cardinality() * FEW < documents(leaf, query).size()) {
            return Weights.among(some.documents(), scorer);
        }
        Weights worked = Weights.of(scorer, leaf.reader().maxDoc());
        if (!timedOut) {
            key.ifPresent(each -> known.keep(each, worked));
        }
        return worked;
    }

    private SomeDocuments documents(LeafReaderContext leaf, Word word) throws IOException {
        SomeDocuments alone = documents(leaf, word.alone());
        FixedBitSet more = null;
        for (Query synonym : word.synonyms()) {
            SomeDocuments found = documents(leaf, synonym);
            more = more == null ? alone.copy(leaf.reader().maxDoc()) : more;
            more.or(found.copy(more.length()));
        }
        for (Query number : word.numbers()) {
            if (hasNumber(leaf, number)) {
                more = more == null ? alone.copy(leaf.reader().maxDoc()) : more;
                addNumber(leaf, number, more);
            }
        }
        return more == null ? alone : SomeDocuments.of(more);
    }

    /** Whether any of the numbers is met. */
    public boolean hasAny(LeafReaderContext leaf, List<Query> numbers) throws IOException {
        for (Query number : numbers) {
            if (hasNumber(leaf, number)) {
                return true;
            }
        }
        return false;
    }

    /** Most numbers that a text may mean exist nowhere; that is found out once in a question. */
    private boolean hasNumber(LeafReaderContext leaf, Query number) throws IOException {
        BitSet having = leavesWith.get(number);
        if (having == null) {
            having = new BitSet();
            for (LeafReaderContext each : searcher.getIndexReader().leaves()) {
                having.set(each.ord, scorer(each, number, ScoreMode.COMPLETE_NO_SCORES, finding) != null);
            }
            leavesWith.put(number, having);
        }
        return having.get(leaf.ord);
    }

    private SomeDocuments documents(LeafReaderContext leaf, Query query) throws IOException {
        Optional<WordBits.Key> key = key(leaf, query);
        Optional<SomeDocuments> before = key.flatMap(known::documents);
        if (before.isPresent()) {
            return before.get();
        }
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        union(leaf, query, bits);
        SomeDocuments worked = SomeDocuments.of(bits);
        if (!timedOut) {
            key.ifPresent(each -> known.keep(each, worked));
        }
        return worked;
    }

    private Optional<WordBits.Key> key(LeafReaderContext leaf, Query query) {
        IndexReader.CacheHelper segment = leaf.reader().getCoreCacheHelper();
        return segment == null || leaf.reader().maxDoc() < large
                ? Optional.empty()
                : Optional.of(
                        new WordBits.Key(segment.getKey(), query, hashes.computeIfAbsent(query, Query::hashCode)));
    }

    /** Ways to find a document one after the other: nobody asks here which of them is the best. */
    private void union(LeafReaderContext leaf, Query query, FixedBitSet bits) throws IOException {
        if (query instanceof BoostQuery weighed) {
            union(leaf, weighed.getQuery(), bits);
        } else if (query instanceof ConstantScoreQuery constant) {
            union(leaf, constant.getQuery(), bits);
        } else if (query instanceof DisjunctionMaxQuery ways) {
            for (Query way : ways) {
                union(leaf, way, bits);
            }
        } else if (!isOutOfTime()) {
            Scorer met = scorer(leaf, query, ScoreMode.COMPLETE_NO_SCORES, finding);
            if (met != null) {
                bits.or(met.iterator());
            }
        }
    }

    private @Nullable Scorer scorer(LeafReaderContext leaf, Query query, ScoreMode mode, Map<Query, Weight> made)
            throws IOException {
        Weight weight = made.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
            made.put(query, weight);
        }
        return weight.scorer(leaf);
    }
}
