package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.catalog.search.bits.Visible;
import org.comptoir.kernel.Language;

/**
 * Finds entries by their words and part numbers in one frozen picture of the index. Entries are named by their place in it, so a
 * number means something to this picture only. In every question a {@link Sight} says which entries exist for the asker; all
 * others are as if they had never been indexed.
 *
 * <p>Whoever asks keeps the reader open meanwhile.
 */
public final class WordIndex {

    private static final long LITTLE = 1 << 20;
    private static final long BYTES_PER_ENTRY = 64;

    private final IndexReader reader;
    private final SegmentBits bits;
    private final LongSupplier workNanos;
    private final Map<Language, QueryWriter> queries = new EnumMap<>(Language.class);
    private final Rankings rankings;
    private final KnownRungs rungs = new KnownRungs();
    private final KnownCounts counts = new KnownCounts();
    private final WholeCounts wholeCounts;
    private final Map<String, FacetTerms> facetTerms = new ConcurrentHashMap<>();

    public WordIndex(IndexReader reader, SegmentBits bits) {
        this(reader, bits, TimedSearcher::workNanos);
    }

    /** @param workNanos how long the asking thread has worked, by which a question that is too much work is cut short */
    public WordIndex(IndexReader reader, SegmentBits bits, LongSupplier workNanos) {
        this.reader = reader;
        this.bits = bits;
        this.workNanos = workNanos;
        this.rankings = new Rankings(worthKeeping(reader, 40));
        this.wholeCounts = new WholeCounts(worthKeeping(reader, 60));
        for (Language language : Language.values()) {
            queries.put(language, new QueryWriter(language));
        }
    }

    /** Bytes for what was worked out: a part of the heap, and little for a small catalog, where all is worked out quickly. */
    private static long worthKeeping(IndexReader reader, int part) {
        return Math.min(Runtime.getRuntime().maxMemory() / part, LITTLE + BYTES_PER_ENTRY * reader.maxDoc());
    }

    /**
     * What a buyer may mean.
     *
     * @param text to look for; of an article, its part number
     * @param entry the one entry that bears this number; empty for words
     */
    public record Suggestion(Kind kind, String text, OptionalInt entry) {

        /** What the text is. */
        public enum Kind {
            WORDS,
            MANUFACTURER,
            ARTICLE
        }
    }

    /** Asks the index. */
    @FunctionalInterface
    private interface Question<R> {
        R ask(Visible visible) throws IOException;
    }

    /**
     * A page of what a text finds. An exact part number comes first, then an exact manufacturer's number, then words
     * in part numbers, names and descriptions. Where no entry has all the words, typing errors are mended; where that
     * does not help, half of the words are enough. Equals come in part-number order, and so does everything for a blank text.
     *
     * @param from how many hits come before the page
     * @param most on the page; the total counts all
     */
    public Hits find(WordQuery query, Sight sight, int from, int most) {
        return answered(sight, visible -> {
            if (query.isList()) {
                List<InLeaf> all = listed(query, sight, visible);
                return new Hits(new PartOrder(all).page(from, most), InLeaf.total(all));
            }
            Asking asking = asking(query, visible);
            Optional<Rung> reached = rungs.of(query, sight);
            if (reached.isPresent()) {
                return page(asking, query, reached.get(), visible, from, most);
            }
            Optional<Hits> known = query.isPlain() ? remembered(asking, query, visible, from, most) : Optional.empty();
            return known.isPresent()
                    ? known.get()
                    : page(asking, query, rung(asking, query, sight), visible, from, most);
        });
    }

    /** The page of a text that somebody asked for before, and that finds something for this asker too. */
    private Optional<Hits> remembered(Asking asking, WordQuery query, Visible visible, int from, int most)
            throws IOException {
        if (rankings.best(query, Rankings.Met.ALL).isEmpty() || asking.mayBeOwnNumber()) {
            return Optional.empty();
        }
        var all = new Rung(query, Rankings.Met.ALL, false, Optional.empty());
        return asking.ranking(all)
                .flatMap(ranking -> ranking.page(visible, from, most))
                .filter(hits -> hits.total() > 0);
    }

    private static Hits page(Asking asking, WordQuery query, Rung rung, Visible visible, int from, int most)
            throws IOException {
        Optional<Hits> page = Optional.empty();
        if (rung.isPlain() && query.isPlain()) {
            page = asking.ranking(rung).flatMap(found -> found.page(visible, from, most));
        }
        Hits hits = page.isPresent() ? page.get() : asking.hits(rung, from, most);
        return hits.at(rung);
    }

    /** The first step at which the asker finds anything. */
    private Rung rung(Asking asking, WordQuery query, Sight sight) throws IOException {
        Optional<Rung> known = rungs.of(query, sight);
        if (known.isPresent()) {
            return known.get();
        }
        Rung rung = asking.rung();
        if (!asking.timedOut()) {
            rungs.keep(query, sight, rung);
        }
        return rung;
    }

    /**
     * How many of the entries found have what. In each facet its own choice is passed over, so that a buyer sees what
     * another choice would find.
     */
    public FacetCounts count(WordQuery query, Sight sight) {
        return answered(sight, visible -> {
            Asking asking = asking(query, visible);
            Rung rung = rung(asking, query, sight);
            Optional<FacetCounts> known = counts.of(rung, sight);
            if (known.isPresent()) {
                return known.get();
            }
            var asked = new AskedCounts(
                    rung, visible, narrowed -> all(narrowed, rung, asking), wholeCounts, asking::timedOut, bits);
            FacetCounts counted = new Facets(asked, this::terms).counts();
            if (!asking.timedOut()) {
                counts.keep(rung, sight, counted);
            }
            return counted;
        });
    }

    /** Everything that a question finds, whoever asks. */
    private List<InLeaf> all(WordQuery narrowed, Rung rung, Asking asking) throws IOException {
        return narrowed.isList()
                ? listed(narrowed, Sight.EVERYTHING, Visible.everything(reader.leaves()))
                : asking.whole(rung.asking(narrowed));
    }

    private FacetTerms terms(String field) {
        return facetTerms.computeIfAbsent(field, any -> {
            try {
                return FacetTerms.of(reader.leaves(), field, bits.columns());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The search index cannot be read", unreadable);
            }
        });
    }

    /**
     * Words, manufacturers and numbers that begin like the text and are found in entries of the asker.
     *
     * @param most how many
     */
    public List<Suggestion> suggest(WordQuery query, Sight sight, int most) {
        return answered(sight, visible -> asking(query, visible).suggestions(most));
    }

    /** How many entries stand on each shelf, by its code; shelves without any are missing. */
    public Map<String, Integer> onShelves(Sight sight) {
        var everything = new Rung(WordQuery.of(Language.EN, ""), Rankings.Met.ALL, false, Optional.empty());
        return answered(sight, visible -> {
            FacetTerms shelves = terms(Fields.CATEGORY);
            Visible all = Visible.everything(reader.leaves());
            var asked = new AskedCounts(
                    everything, visible, query -> listed(query, Sight.EVERYTHING, all), wholeCounts, () -> false, bits);
            return shelves.named(asked.byTerm(everything.asked(), Fields.CATEGORY, shelves));
        });
    }

    /** How many entries exist for somebody. */
    public int size(Sight sight) {
        return answered(sight, visible -> InLeaf.total(listed(WordQuery.of(Language.EN, ""), sight, visible)));
    }

    /** The entry with exactly this part number. */
    public OptionalInt entry(String part, Sight sight) {
        return answered(sight, visible -> ArticleIndex.find(reader, part, visible));
    }

    /** Every document of some shelves, or of all. */
    private List<InLeaf> listed(WordQuery query, Sight sight, Visible visible) throws IOException {
        List<String> codes = query.shelves().stream().sorted().toList();
        String name = sight.dated() + "/" + String.join(",", codes);
        Query onShelves = Filters.of(query).stream().findFirst().orElseGet(MatchAllDocsQuery::new);
        List<InLeaf> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet found = bits.ofLive(leaf, name, segment -> live(segment, onShelves, visible));
            all.add(new InLeaf(leaf, Objects.requireNonNull(found, "never all")));
        }
        return all;
    }

    private static FixedBitSet live(LeafReaderContext leaf, Query query, Visible visible) throws IOException {
        var found = ArticleIndex.matching(leaf, query);
        FixedBitSet exists = visible.bits(leaf);
        if (exists != null) {
            found.and(exists);
        }
        return found;
    }

    private Asking asking(WordQuery query, Visible visible) {
        QueryWriter writer = Objects.requireNonNull(
                queries.get(query.language()), query.language().name());
        return new Asking(TimedSearcher.of(reader, workNanos), writer, query, visible, bits, rankings);
    }

    private <R> R answered(Sight sight, Question<R> question) {
        try {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return question.ask(new SightBits(searcher, bits).of(sight));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        }
    }
}
