package org.comptoir.gateway.catalog.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Looks at every document that matches and has an answer in the end. */
interface Answering<R> extends Collector {

    R answer();

    /** Asks this one collector: a searcher without threads of its own needs no more. */
    static <R> CollectorManager<Answering<R>, R> alone(Answering<R> collector) {
        return new CollectorManager<>() {
            @Override
            public Answering<R> newCollector() {
                return collector;
            }

            @Override
            public R reduce(Collection<Answering<R>> collectors) {
                return collector.answer();
            }
        };
    }
}
