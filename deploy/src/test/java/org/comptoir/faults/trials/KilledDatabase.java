package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.comptoir.faults.stage.FaultProxy.Kind;
import org.comptoir.faults.stage.Harm;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Reckoning;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * PostgreSQL is killed with all its processes again and again while orders come in, and in between a proxy lets commits
 * succeed and loses their answers. The trial is blind unless orders were stored whose sender heard an error.
 */
final class KilledDatabase implements Trial {

    private static final String LIKE = "T03-";

    @Override
    public String name() {
        return "T-03";
    }

    @Override
    public String about() {
        return "PostgreSQL killed again and again, answers of commits lost";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        Random chance = new Random(seed);
        long end = System.nanoTime() + Duration.ofSeconds(scale.of(15, 600)).toNanos();
        long lostBefore = stage.toDatabase().done(Kind.COMMIT_LOST);
        int kills = 0;
        int orders = 0;
        long slowest = 0;
        stage.suite().habits(Duration.ofSeconds(30), Duration.ofMillis(300), 200);
        try {
            while (System.nanoTime() < end || kills < 2) {
                int many = scale.of(60, 120);
                List<Paper> papers = Sending.orders(LIKE + seed + "-" + orders + "-", many, seed + orders);
                orders += many;
                try (Sending sending = Sending.all(stage.suite(), papers, 6)) {
                    Thread.sleep(200 + chance.nextInt(600));
                    stage.postgres().kill();
                    kills++;
                    Thread.sleep(chance.nextInt(300));
                    stage.postgres().startAgain();
                    slowest = Math.max(slowest, healed(stage, seed, kills));
                    stage.toDatabase().harm(Harm.lostCommits(0.1));
                    sending.await();
                } finally {
                    stage.toDatabase().harm(Harm.NONE);
                }
            }
        } finally {
            stage.suite().habits(Duration.ofSeconds(60), Duration.ofMillis(500), 60);
        }
        Reckoning reckoning = stage.reckon(report, LIKE + seed, Duration.ofSeconds(scale.of(60, 300)));
        long lost = stage.toDatabase().done(Kind.COMMIT_LOST) - lostBefore;
        report.figure("kills", kills).figure("commitsLostByTheProxy", lost).figure("slowestRecoveryMillis", slowest);
        report.require(
                reckoning.ambiguous() * 2 >= kills,
                "only %d orders were stored under an error in %d kills: the trial saw too little"
                        .formatted(reckoning.ambiguous(), kills));
        report.require(
                slowest < 10_000, "an order was taken only %d ms after the database was back".formatted(slowest));
    }

    /** @return milliseconds from the database's return to the first order that every node takes */
    private static long healed(Stage stage, long seed, int kill) throws InterruptedException {
        long begun = System.nanoTime();
        for (String door : stage.doors()) {
            Paper probe =
                    Paper.of(org.comptoir.faults.stage.Buyer.ARIBA, LIKE + seed + "-probe" + kill + door.hashCode(), 3);
            while (!stage.suite().send(probe, door).isAcknowledged()
                    && System.nanoTime() - begun < Duration.ofSeconds(60).toNanos()) {
                Thread.sleep(50);
            }
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
