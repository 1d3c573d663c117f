package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.comptoir.kernel.Language;

/** The index of one node, in a folder of its own. */
final class LuceneWordIndex implements WordIndex {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<Language, QueryWriter> queries = new EnumMap<>(Language.class);
    private final Rankings rankings = new Rankings();

    LuceneWordIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // a query is asked once and a page later again: keeping its bits costs more than it saves
        searcher.setQueryCache(null);
        for (Language language : Language.values()) {
            queries.put(language, new QueryWriter(language));
        }
    }

    @Override
    public Optional<Hits> find(Language language, String text, IntPredicate accepted, int most) {
        if (!reader.tryIncRef()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rankings.of(language, text, this::ask)
                    .flatMap(ranking -> ranking.accepted(accepted, most))
                    .orElseGet(() -> ask(language, text, accepted, most)));
        } finally {
            release();
        }
    }

    private Hits ask(Language language, String text, IntPredicate accepted, int most) {
        QueryWriter writer = Objects.requireNonNull(queries.get(language), language.name());
        try {
            Hits exact = hits(writer.allWords(text), accepted, most);
            return exact.total() > 0 ? exact : hits(writer.mostWords(text), accepted, most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        }
    }

    private Hits hits(Optional<Query> query, IntPredicate accepted, int most) throws IOException {
        if (query.isEmpty()) {
            return Hits.NONE;
        }
        return searcher.search(query.get(), new OneCollector(new BestHits(accepted, most)));
    }

    /** The searcher has no threads of its own, so it asks for one collector only. */
    private record OneCollector(BestHits best) implements CollectorManager<BestHits, Hits> {

        @Override
        public BestHits newCollector() {
            return best;
        }

        @Override
        public Hits reduce(Collection<BestHits> collectors) {
            return best.hits();
        }
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be let go", failed);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be closed", failed);
        }
    }
}
