package org.comptoir.cxml.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link ReadBench} and {@link WriteBench}, each candidate in a machine of its own, and prints how many times the
 * floor each one takes: {@code deploy/bench cxml}. The floor is the fastest bare walk or write of the same run. Each
 * figure is the quietest tenth of all iterations, as a shared machine only ever makes things slower; the median stands
 * beside it.
 */
public final class CxmlBench {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("walkJdk", "bare walk, JDK"),
            Map.entry("walkWoodstox", "bare walk, Woodstox"),
            Map.entry("walkAalto", "bare walk, Aalto"),
            Map.entry("bind", "bind"),
            Map.entry("bindWithoutDigest", "bind without digest"),
            Map.entry("bareJdk", "bare write, JDK"),
            Map.entry("bareWoodstox", "bare write, Woodstox"),
            Map.entry("bareAalto", "bare write, Aalto"),
            Map.entry("write", "write"),
            Map.entry("writeAscii", "write in US-ASCII"),
            Map.entry("plainJaxb", "JAXB over Woodstox"));

    private CxmlBench() {}

    /** @param arguments {@code quick} for one machine and few iterations each */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = List.of(arguments).contains("quick");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ReadBench.class.getName())
                .include(WriteBench.class.getName())
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 5 : 10)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(quick ? 10 : 20)
                .measurementTime(TimeValue.milliseconds(200))
                .jvmArgsAppend("-Xms512m", "-Xmx1g")
                .verbosity(VerboseMode.SILENT);
        if (quick) {
            options = options.param("lines", "100", "10000");
        }
        Map<String, List<RunResult>> tables = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            tables.computeIfAbsent(table(result.getParams()), key -> new ArrayList<>())
                    .add(result);
        }
        tables.values().forEach(CxmlBench::print);
    }

    private static String table(BenchmarkParams params) {
        String document = params.getParamsKeys().contains("document") ? params.getParam("document") : "cart";
        String direction = params.getBenchmark().contains("Write") ? "2 writing" : "1 reading";
        return "%s %s %06d".formatted(direction, document, Integer.parseInt(params.getParam("lines")));
    }

    private static void print(List<RunResult> results) {
        double floor = results.stream()
                .filter(result -> name(result).startsWith("bare"))
                .mapToDouble(result -> quietest(result, 0.1))
                .min()
                .orElseThrow();
        String[] title = table(results.get(0).getParams()).split(" ");
        System.out.printf(
                Locale.ROOT,
                "%n%-34s %12s %12s %8s%n",
                "%s, %s of %,d lines".formatted(title[1], title[2], Integer.parseInt(title[3])),
                "µs",
                "median µs",
                "ratio");
        results.stream()
                .sorted(Comparator.comparing(result -> quietest(result, 0.1)))
                .forEach(result -> System.out.printf(
                        Locale.ROOT,
                        "  %-32s %12.1f %12.1f %8.2f%n",
                        name(result),
                        quietest(result, 0.1),
                        quietest(result, 0.5),
                        quietest(result, 0.1) / floor));
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark();
        return NAMES.getOrDefault(method.substring(method.lastIndexOf('.') + 1), method);
    }

    private static double quietest(RunResult result, double part) {
        double[] scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(score -> score.getScore())
                .sorted()
                .toArray();
        return scores[(int) (scores.length * part)];
    }
}
