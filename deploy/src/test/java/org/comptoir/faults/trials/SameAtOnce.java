package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/**
 * The same order many times in the same moment to both nodes: under one payloadID, under one each, and with two contents under
 * one payloadID. One order, one text, one conflict.
 */
final class SameAtOnce implements Trial {

    private static final String LIKE = "T07-";
    private static final int AT_ONCE = 50;

    @Override
    public String name() {
        return "T-07";
    }

    @Override
    public String about() {
        return "the same order 50 times at once to two nodes";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int rounds = scale.of(4, 200);
        long conflicts = 0;
        long repeated = 0;
        try (Sending threads = new Sending(AT_ONCE)) {
            for (int round = 0; round < rounds; round++) {
                Paper paper = Paper.of(Buyer.values()[round % 2], LIKE + seed + "-" + round, 1 + round % 90);
                boolean sameId = round % 2 == 0;
                int now = round;
                List<Suite.Sending> heard = simultaneously(
                        threads, stage, AT_ONCE, i -> sameId ? paper : paper.underAnotherId(paper.number() + "-" + i));
                // and once more when all is quiet: whoever heard of a passing fault is not sent away for ever
                heard.add(stage.suite().send(sameId ? paper : paper.underAnotherId(paper.number() + "-again")));
                report.require(
                        heard.get(heard.size() - 1).isAcknowledged(),
                        "round %d: when all is quiet the same order is answered %d"
                                .formatted(now, heard.get(heard.size() - 1).status()));
                repeated += judge(report, heard, now);
                conflicts += conflict(threads, stage, report, seed, now);
            }
        }
        report.figure("rounds", rounds).figure("answeredAlike", repeated).figure("conflicts", conflicts);
        report.require(conflicts == rounds, "of %d pairs of contents %d met a conflict".formatted(rounds, conflicts));
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(60));
    }

    /** @return those that were answered like the first one; the others heard of a passing fault */
    private static long judge(Report report, List<Suite.Sending> heard, int round) {
        Set<String> texts = new HashSet<>();
        long alike = 0;
        for (Suite.Sending sending : heard) {
            if (sending.isAcknowledged()) {
                alike++;
                texts.add(sending.answer().replaceAll("(?s).*<Status[^>]*>(.*?)</Status>.*", "$1"));
            } else if (sending.status() < 500) {
                report.complain("round %d: an exact repetition was answered %d".formatted(round, sending.status()));
            }
        }
        report.require(texts.size() == 1, "round %d: the same order was answered in words: %s".formatted(round, texts));
        return alike;
    }

    /** Two contents for one payloadID: one is taken, the other one is a conflict. */
    private static long conflict(Sending threads, Stage stage, Report report, long seed, int round) throws Exception {
        Paper one = Paper.of(Buyer.values()[round % 2], LIKE + seed + "-c" + round, 5);
        Paper other = round % 3 == 0 ? one.forNumber(one.number() + "b") : one.withMark("another mark " + round);
        List<Suite.Sending> heard = simultaneously(threads, stage, 2, i -> i == 0 ? one : other);
        long taken = heard.stream().filter(Suite.Sending::isAcknowledged).count();
        long refused = heard.stream().filter(sending -> sending.status() == 409).count();
        report.require(
                taken == 1 && refused == 1,
                "round %d: two contents under one payloadID were answered %s"
                        .formatted(
                                round, heard.stream().map(Suite.Sending::status).toList()));
        return refused;
    }

    private static List<Suite.Sending> simultaneously(Sending threads, Stage stage, int many, IntFunction<Paper> paper)
            throws Exception {
        CountDownLatch ready = new CountDownLatch(many);
        List<String> doors = stage.doors();
        for (int i = 0; i < many; i++) {
            int mine = i;
            threads.add(() -> {
                ready.countDown();
                ready.await();
                return stage.suite().send(paper.apply(mine), doors.get(mine % doors.size()));
            });
        }
        return threads.awaitAndForget();
    }
}
