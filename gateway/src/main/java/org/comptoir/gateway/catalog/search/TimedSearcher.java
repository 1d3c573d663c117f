package org.comptoir.gateway.catalog.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Makes searchers for one question each, which stop when it is too much work and say so. */
final class TimedSearcher {

    /** Of a processor: on a machine with much else to do, an answer comes later, not cut short. */
    private static final Duration LONGEST_WORK = Duration.ofMillis(500);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimedSearcher() {}

    /** @param workNanos how long the asking thread has worked so far, in nanoseconds */
    static IndexSearcher of(IndexReader reader, LongSupplier workNanos) {
        long began = workNanos.getAsLong();
        var searcher = new IndexSearcher(reader);
        // a query is asked once and a page later again: keeping its bits costs more than it saves
        searcher.setQueryCache(null);
        searcher.setTimeout(() -> workNanos.getAsLong() - began > LONGEST_WORK.toNanos());
        return searcher;
    }

    /** How long the thread that asks this has been on a processor, in nanoseconds; where the platform cannot tell, the clock's. */
    static long workNanos() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
