package org.comptoir.gateway.catalog.search;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Makes searchers for one question each, which stop when it takes too long and say so. */
final class TimedSearcher {

    private static final Duration LONGEST_QUESTION = Duration.ofMillis(500);

    private TimedSearcher() {}

    static IndexSearcher of(IndexReader reader, LongSupplier nanoTime) {
        long began = nanoTime.getAsLong();
        var searcher = new IndexSearcher(reader);
        // a query is asked once and a page later again: keeping its bits costs more than it saves
        searcher.setQueryCache(null);
        searcher.setTimeout(() -> nanoTime.getAsLong() - began > LONGEST_QUESTION.toNanos());
        return searcher;
    }
}
