package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.comptoir.gateway.catalog.search.Rankings.Met;

/** One question to the index, with the time it may take. */
final class Asking {

    private final IndexSearcher searcher;
    private final QueryWriter writer;
    private final WordQuery asked;
    private final Visible visible;

    /** @param searcher used for this question alone: its time runs */
    Asking(IndexSearcher searcher, QueryWriter writer, WordQuery asked, Visible visible) {
        this.searcher = searcher;
        this.writer = writer;
        this.asked = asked;
        this.visible = visible;
    }

    /** The first step at which anything of the asker's assortment is found; the last one where nothing is. */
    Rung rung() throws IOException {
        if (asked.text().isBlank()) {
            return new Rung(asked, Met.ALL, false, Optional.empty());
        }
        if (findsAny(writer.buyersOwn(asked.text(), asked.buyer()))) {
            return new Rung(asked, Met.ALL, true, Optional.empty());
        }
        if (findsAny(writer.allWords(asked.text(), asked.synonyms()))) {
            return new Rung(asked, Met.ALL, false, Optional.empty());
        }
        Optional<String> mended = mended().filter(text -> !text.isBlank());
        if (mended.isPresent() && findsAny(writer.allWords(mended.get(), asked.synonyms()))) {
            return new Rung(asked.reading(mended.get()), Met.ALL, false, mended);
        }
        return new Rung(asked, Met.MOST, false, Optional.empty());
    }

    /** Whether the text may be a number that only the asking client uses. */
    boolean mayBeOwnNumber() throws IOException {
        return !asked.buyer().isEmpty() && findsAny(writer.buyersOwn(asked.text(), asked.buyer()));
    }

    Hits hits(Rung rung, int from, int most) throws IOException {
        if (asked.order() == WordQuery.Order.PART
                || (asked.order() != WordQuery.Order.NAME && asked.text().isBlank())) {
            List<FoundDocuments.InLeaf> all = all(rung);
            return new Hits(new PartOrder(all).page(from, most), PartOrder.total(all)).cutShort(searcher.timedOut());
        }
        Optional<Query> words = words(rung);
        if (words.isEmpty()) {
            return Hits.NONE;
        }
        Query query = Filters.narrow(words.get(), rung.asked());
        Hits hits = asked.order() == WordQuery.Order.NAME ? byName(query, from, most) : byScore(query, from, most);
        return hits.cutShort(searcher.timedOut());
    }

    private Hits byScore(Query query, int from, int most) throws IOException {
        BestHits.Best best = best(query, end(from, most));
        int[] entries = best.entries();
        int start = Math.min(from, entries.length);
        return new Hits(
                Arrays.copyOfRange(entries, start, Math.min(entries.length, end(start, most))),
                PartOrder.total(best.all()));
    }

    /** The best entries of the whole catalog; empty where time ran out. */
    Optional<Rankings.Ranking> ranking(Rung rung) throws IOException {
        Optional<Query> words = words(rung);
        if (words.isEmpty()) {
            return Optional.of(new Rankings.Ranking(new int[0], Optional.empty()));
        }
        BestHits.Best best = best(Filters.narrow(words.get(), rung.asked()), Rankings.LONGEST);
        return searcher.timedOut() ? Optional.empty() : Optional.of(Rankings.Ranking.of(best));
    }

    private int end(int from, int most) {
        int documents = searcher.getIndexReader().maxDoc();
        return (int) Math.min((long) from + most, Math.max(1, documents));
    }

    /** Every document that is found, in no order. */
    List<FoundDocuments.InLeaf> all(Rung rung) throws IOException {
        Optional<Query> words = words(rung);
        return words.isEmpty()
                ? List.of()
                : searcher.search(
                        Filters.narrow(words.get(), rung.asked()), Answering.alone(new FoundDocuments(visible)));
    }

    boolean timedOut() {
        return searcher.timedOut();
    }

    private Optional<Query> words(Rung rung) {
        String text = rung.asked().text();
        if (text.isBlank()) {
            return Optional.of(new MatchAllDocsQuery());
        }
        if (rung.met() == Met.MOST) {
            return writer.mostWords(text, asked.synonyms());
        }
        Optional<Query> all = writer.allWords(text, asked.synonyms());
        Optional<Query> own = rung.own() ? writer.buyersOwn(text, asked.buyer()) : Optional.empty();
        if (own.isEmpty() || all.isEmpty()) {
            return own.or(() -> all);
        }
        return Optional.of(new BooleanQuery.Builder()
                .add(own.get(), Occur.SHOULD)
                .add(all.get(), Occur.SHOULD)
                .build());
    }

    private boolean findsAny(Optional<Query> words) throws IOException {
        return words.isPresent() && searcher.search(words.get(), Answering.alone(new AnyHit(visible)));
    }

    private Optional<String> mended() throws IOException {
        return new Spelling(terms(), asked.language()).mend(asked.text(), this::isKnown);
    }

    List<WordIndex.Suggestion> suggestions(int most) throws IOException {
        return new Suggestions(terms(), asked, this::isKnown).best(most);
    }

    private boolean isKnown(String text) throws IOException {
        return findsAny(writer.allWords(text, asked.synonyms()));
    }

    private VisibleTerms terms() {
        return new VisibleTerms(searcher.getIndexReader(), visible);
    }

    private BestHits.Best best(Query query, int most) throws IOException {
        return searcher.search(query, Answering.alone(new BestHits(visible, most)));
    }

    private Hits byName(Query query, int from, int most) throws IOException {
        var sort = new Sort(
                new SortField(Fields.nameOrder(asked.language()), SortField.Type.STRING),
                new SortField(Fields.PART_ORDER, SortField.Type.STRING));
        var shown = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new VisibleQuery(visible), Occur.FILTER)
                .build();
        TopFieldDocs found =
                searcher.search(shown, new TopFieldCollectorManager(sort, end(from, most), null, Integer.MAX_VALUE));
        int start = Math.min(from, found.scoreDocs.length);
        int[] entries = new int[Math.min(most, found.scoreDocs.length - start)];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = found.scoreDocs[start + i].doc;
        }
        return new Hits(entries, (int) found.totalHits.value);
    }
}
