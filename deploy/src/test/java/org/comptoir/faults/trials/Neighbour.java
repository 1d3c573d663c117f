package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/** One buyer sends as much as sixty-four senders can; another one's orders are answered at most twice as slowly as beside eight. */
final class Neighbour implements Trial {

    private static final String LIKE = "T33-";

    @Override
    public String name() {
        return "T-33";
    }

    @Override
    public String about() {
        return "a noisy neighbour";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        Duration time = Duration.ofSeconds(scale.of(6, 60));
        beside(stage, 8, "warm-" + seed, time, report);
        long alone = beside(stage, 0, seed + "-0-", time, report);
        long usual = beside(stage, 8, seed + "-8-", time, report);
        long crowd = beside(stage, 64, seed + "-64-", time, report);
        report.figure("p99MillisAlone", alone).figure("p99MillisBeside8", usual).figure("p99MillisBeside64", crowd);
        report.require(
                crowd <= 2 * usual,
                "beside 64 senders of another buyer p99 is %d ms, beside 8 %d".formatted(crowd, usual));
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(scale.of(300, 1_500)));
    }

    /** @return the other buyer's p99 */
    private static long beside(Stage stage, int senders, String like, Duration time, Report report) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger number = new AtomicInteger();
        AtomicInteger mistakes = new AtomicInteger();
        long[] took = new long[100_000];
        int probes = 0;
        try (Sending noise = new Sending(Math.max(1, senders))) {
            for (int i = 0; i < senders; i++) {
                noise.add(() -> {
                    Suite.Sending last =
                            stage.suite().insist(Paper.of(Buyer.ARIBA, LIKE + like + number.getAndIncrement(), 5));
                    while (!over.get()) {
                        last = stage.suite().insist(Paper.of(Buyer.ARIBA, LIKE + like + number.getAndIncrement(), 5));
                        mistakes.addAndGet(last.isAcknowledged() ? 0 : 1);
                    }
                    return last;
                });
            }
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                stage.suite().insist(Paper.of(Buyer.COUPA, LIKE + like + "b" + probes, 5));
                took[probes++] = (System.nanoTime() - begun) / 1_000_000;
                Thread.sleep(20);
            }
            over.set(true);
            noise.await();
        }
        report.figure("noise " + senders, number.get()).figure("probes " + senders, probes);
        report.require(mistakes.get() == 0, mistakes.get() + " orders of the noisy one were not taken in the end");
        long[] sorted = Arrays.copyOf(took, probes);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(probes * 0.99) - 1];
    }
}
