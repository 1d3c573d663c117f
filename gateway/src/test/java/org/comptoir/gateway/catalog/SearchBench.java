package org.comptoir.gateway.catalog;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Language;

/** What a page of results costs in one thread: run by hand, prints CPU microseconds per search of one kind. */
final class SearchBench {

    private static final int ROUNDS = 5;
    private static final int SEARCHES = 20_000;

    private SearchBench() {}

    public static void main(String[] arguments) {
        for (String text : List.of("", "AN-1001", "steel", "hexagon bolt M8", "din 933 m8x40 a2 stainless", "xyzzy")) {
            long best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, nanosPerSearch(new SearchQuery(text, Optional.empty(), 1)));
            }
            System.out.printf("%-32s %7.1f us%n", '"' + text + '"', best / 1_000.0);
        }
    }

    private static long nanosPerSearch(SearchQuery query) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long products = 0;
        for (int i = 0; i < SEARCHES; i++) {
            SearchPage page = ACatalog.search(ACatalog.NORDWERK, Language.EN, query);
            products += ACatalog.DEMO
                    .findAll(
                            ACatalog.asker(ACatalog.NORDWERK, Language.EN),
                            page.products().stream().map(Product::id).toList())
                    .size();
        }
        if (products < 0) {
            throw new IllegalStateException("never");
        }
        return (threads.getCurrentThreadCpuTime() - before) / SEARCHES;
    }
}
