package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
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

    Hits hits(Rung rung, int most) throws IOException {
        Optional<Query> words = words(rung);
        if (words.isEmpty()) {
            return Hits.NONE;
        }
        Query query = Filters.narrow(words.get(), rung.asked());
        Hits hits = asked.order() == WordQuery.Order.NAME ? byName(query, most) : best(query, most);
        return hits.cutShort(searcher.timedOut());
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

    private Hits best(Query query, int most) throws IOException {
        boolean byScore =
                asked.order() == WordQuery.Order.RELEVANCE && !asked.text().isBlank();
        return searcher.search(query, Answering.alone(new BestHits(visible, most, byScore)));
    }

    private Hits byName(Query query, int most) throws IOException {
        var sort = new Sort(
                new SortField(Fields.nameOrder(asked.language()), SortField.Type.STRING),
                new SortField(Fields.NUMBER, SortField.Type.LONG));
        var shown = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new VisibleQuery(visible), Occur.FILTER)
                .build();
        TopFieldDocs found =
                searcher.search(shown, new TopFieldCollectorManager(sort, Math.max(1, most), null, Integer.MAX_VALUE));
        int[] entries = new int[found.scoreDocs.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = ((Long) ((FieldDoc) found.scoreDocs[i]).fields[1]).intValue();
        }
        return new Hits(entries, (int) found.totalHits.value);
    }
}
