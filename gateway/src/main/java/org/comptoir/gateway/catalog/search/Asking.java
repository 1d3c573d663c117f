package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.comptoir.gateway.catalog.search.Rankings.Met;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.comptoir.gateway.catalog.search.bits.KeptDocuments;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.catalog.search.bits.Visible;
import org.comptoir.gateway.catalog.search.bits.VisibleQuery;

/** One question to the index, with the time it may take. */
final class Asking {

    private final IndexSearcher searcher;
    private final QueryWriter writer;
    private final WordQuery asked;
    private final Visible visible;
    private final WantedDocuments documents;
    private final Rankings rankings;

    /**
     * Asks nothing yet.
     *
     * @param searcher used for this question alone: its time runs
     * @param rankings what was found before in the same picture
     */
    Asking(
            IndexSearcher searcher,
            QueryWriter writer,
            WordQuery asked,
            Visible visible,
            SegmentBits bits,
            Rankings rankings) {
        this.searcher = searcher;
        this.writer = writer;
        this.asked = asked;
        this.visible = visible;
        this.documents = new WantedDocuments(searcher, bits);
        this.rankings = rankings;
    }

    /** The first step at which anything of the asker's assortment is found; the last one where nothing is. */
    Rung rung() throws IOException {
        if (asked.text().isBlank()) {
            return new Rung(asked, Met.ALL, false, Optional.empty());
        }
        if (mayBeOwnNumber()) {
            return new Rung(asked, Met.ALL, true, Optional.empty());
        }
        if (isFound(asked)) {
            return new Rung(asked, Met.ALL, false, Optional.empty());
        }
        Optional<String> mended = mended().filter(text -> !text.isBlank());
        if (mended.isPresent() && isFound(asked.reading(mended.get()))) {
            return new Rung(asked.reading(mended.get()), Met.ALL, false, mended);
        }
        return new Rung(asked, Met.MOST, false, Optional.empty());
    }

    private boolean isFound(WordQuery text) throws IOException {
        return documents(new Rung(text, Met.ALL, false, Optional.empty())).isSeenBy(visible);
    }

    /** Whether the text is a number that only the asking client uses. */
    boolean mayBeOwnNumber() throws IOException {
        List<Query> own = writer.buyersOwn(asked.text(), asked.buyer());
        return !own.isEmpty() && documents.isAnySeenBy(visible, new Wanted(own, List.of(), 0));
    }

    Hits hits(Rung rung, int from, int most) throws IOException {
        List<InLeaf> all = all(rung);
        int total = InLeaf.total(all);
        WordQuery.Order order = asked.order();
        boolean byPart = order == WordQuery.Order.PART
                || (order != WordQuery.Order.NAME && asked.text().isBlank());
        int[] page;
        if (total == 0 || from >= total) {
            page = new int[0];
        } else if (byPart) {
            page = new PartOrder(all).page(from, most);
        } else {
            page = order == WordQuery.Order.NAME ? byName(all, from, most) : byScore(rung, all, from, most);
        }
        return new Hits(page, total).cutShort(timedOut());
    }

    /** Everything of the asker's that is found, in no order. */
    private List<InLeaf> all(Rung rung) throws IOException {
        return whole(rung).stream().map(part -> part.seenBy(visible)).toList();
    }

    /** Everything that is found, whoever asks, in no order. */
    List<InLeaf> whole(Rung rung) throws IOException {
        return documents.narrowed(documents(rung).found(leaves()), rung.asked());
    }

    /** Everything that the words of a question find in the whole catalog. */
    KeptDocuments documents(Rung rung) throws IOException {
        Optional<KeptDocuments> known = rung.own() ? Optional.empty() : rankings.documents(rung.asked(), rung.met());
        if (known.isPresent()) {
            return known.get();
        }
        KeptDocuments found = KeptDocuments.of(documents.all(wanted(rung)));
        if (!rung.own() && !timedOut()) {
            rankings.keepDocuments(rung.asked(), rung.met(), found);
        }
        return found;
    }

    /** The best entries of the whole catalog for words alone; empty where time ran out. */
    Optional<Rankings.Ranking> ranking(Rung rung) throws IOException {
        KeptDocuments all = documents(rung);
        Optional<int[]> known = all.isEmpty() ? Optional.of(new int[0]) : rankings.best(rung.asked(), rung.met());
        int[] best =
                known.isPresent() ? known.get() : documents.best(wanted(rung), all.found(leaves()), Rankings.LONGEST);
        if (timedOut()) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            rankings.keepBest(rung.asked(), rung.met(), best);
        }
        return Optional.of(new Rankings.Ranking(best, all));
    }

    private int[] byScore(Rung rung, List<InLeaf> all, int from, int most) throws IOException {
        int[] entries = documents.best(wanted(rung), all, end(from, most));
        return Arrays.copyOfRange(entries, Math.min(from, entries.length), entries.length);
    }

    private int end(int from, int most) {
        int entries = searcher.getIndexReader().maxDoc();
        return (int) Math.min((long) from + most, Math.max(1, entries));
    }

    boolean timedOut() {
        return searcher.timedOut() || documents.timedOut();
    }

    private Wanted wanted(Rung rung) {
        String text = rung.asked().text();
        if (text.isBlank()) {
            return Wanted.EVERYTHING;
        }
        if (rung.met() == Met.MOST) {
            return writer.mostWords(text, asked.synonyms());
        }
        Wanted all = writer.allWords(text, asked.synonyms());
        return rung.own() ? all.or(writer.buyersOwn(text, asked.buyer())) : all;
    }

    private Optional<String> mended() throws IOException {
        return new Spelling(terms(), asked.language()).mend(asked.text(), this::isKnown);
    }

    List<WordIndex.Suggestion> suggestions(int most) throws IOException {
        return new Suggestions(terms(), asked, this::isKnown).best(most);
    }

    private boolean isKnown(String text) throws IOException {
        return documents.isAnySeenBy(visible, writer.allWords(text, asked.synonyms()));
    }

    private VisibleTerms terms() {
        return new VisibleTerms(searcher.getIndexReader(), visible);
    }

    private List<LeafReaderContext> leaves() {
        return searcher.getIndexReader().leaves();
    }

    private int[] byName(List<InLeaf> all, int from, int most) throws IOException {
        var sort = new Sort(
                new SortField(Fields.nameOrder(asked.language()), SortField.Type.STRING),
                new SortField(Fields.PART_ORDER, SortField.Type.STRING));
        TopFieldDocs found = searcher.search(
                new VisibleQuery(Visible.only(all, leaves())),
                new TopFieldCollectorManager(sort, end(from, most), null, 1));
        int start = Math.min(from, found.scoreDocs.length);
        int[] entries = new int[Math.min(most, found.scoreDocs.length - start)];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = found.scoreDocs[start + i].doc;
        }
        return entries;
    }
}
