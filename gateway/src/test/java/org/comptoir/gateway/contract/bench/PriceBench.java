package org.comptoir.gateway.contract.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.ManyContracts;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;

/**
 * Prices per second of one core's own time, and the time on the clock of a page of 24: from one warm contract, and going through all of them.
 *
 * <p>{@code PriceBench [contracts] [rules each] [seconds]}; 1,000 contracts of 10,000 rules for 3 seconds unless given.
 */
public final class PriceBench {

    private static final int PAGE = 24;
    private static final int PAGES = 4_096;

    private PriceBench() {}

    public static void main(String[] arguments) {
        int contracts = argument(arguments, 0, 1_000);
        int rules = argument(arguments, 1, 10_000);
        int seconds = argument(arguments, 2, 3);
        long begun = System.nanoTime();
        ManyContracts many = new ManyContracts(contracts, rules);
        System.out.printf(
                "%,d contracts of %,d rules: %,d MB counted, %,d MB heap used, made in %.1f s%n",
                contracts, rules, many.bytes() >> 20, usedHeap() >> 20, (System.nanoTime() - begun) / 1e9);
        print("one warm contract", many.finder(), pages(many, 1), seconds);
        print("all contracts in turn", many.finder(), pages(many, contracts), seconds);
    }

    private static List<List<PriceQuestion>> pages(ManyContracts many, int contracts) {
        List<List<PriceQuestion>> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(many.page(1 + i % contracts, PAGE, i));
        }
        return pages;
    }

    private static void print(String name, PriceFinder finder, List<List<PriceQuestion>> pages, int seconds) {
        run(finder, pages, seconds); // warms up
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long[] nanos = run(finder, pages, seconds);
        double total = threads.getCurrentThreadCpuTime() - before;
        Arrays.sort(nanos);
        System.out.printf(
                "%-24s %,12.0f prices/s/core   page of %d: median %6.1f us, p99 %6.1f us, p99.9 %6.1f us%n",
                name,
                nanos.length * (double) PAGE / total * 1e9,
                PAGE,
                nanos[nanos.length / 2] / 1e3,
                nanos[(int) (nanos.length * 0.99)] / 1e3,
                nanos[(int) (nanos.length * 0.999)] / 1e3);
    }

    private static long[] run(PriceFinder finder, List<List<PriceQuestion>> pages, int seconds) {
        long[] nanos = new long[seconds * 200_000];
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int done = 0;
        long found = 0;
        while (done < nanos.length && System.nanoTime() < end) {
            List<PriceQuestion> page = pages.get(done % pages.size());
            long before = System.nanoTime();
            List<Optional<Price>> prices = finder.findAll(page);
            nanos[done++] = System.nanoTime() - before;
            found += prices.stream().filter(Optional::isPresent).count();
        }
        if (found != (long) done * PAGE) {
            throw new IllegalStateException("Only %,d of %,d prices were found".formatted(found, (long) done * PAGE));
        }
        return Arrays.copyOf(nanos, done);
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static int argument(String[] arguments, int place, int usual) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
    }
}
