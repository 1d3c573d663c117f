package org.comptoir.bench;

import java.util.List;
import java.util.stream.Stream;

/** How the gateway of a bench runs: with the options that {@code start_gateway} gives it on PostgreSQL, handed over by {@code deploy/bench}. */
final class AsInProduction {

    private AsInProduction() {}

    /** {@code -Dbench.options} adds some of one's own. */
    static List<String> options() {
        return Stream.of(
                        "-Dcomptoir.applications=ROOT,bench",
                        System.getProperty("bench.java", ""),
                        System.getProperty("bench.options", ""))
                .flatMap(options -> Stream.of(options.split(" ", -1)))
                .filter(option -> !option.isEmpty())
                .toList();
    }
}
