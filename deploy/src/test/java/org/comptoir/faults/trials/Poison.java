package org.comptoir.faults.trials;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.HostileCore;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * A core system that answers nonsense, and (full scale) an order whose delivery kills the process each time: the third time it
 * goes to the dead letters. Orders beside it are delivered.
 */
final class Poison implements Trial {

    private static final String LIKE = "T09-";
    private static final String DEADLY = "deadly";
    private static final String DEATH = "Crash point C6 reached";

    @Override
    public String name() {
        return "T-09";
    }

    @Override
    public String about() {
        return "answers of nonsense, and an order that kills the process";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        nonsense(stage, seed, report);
        if (scale == Scale.FULL) {
            deadly(stage, seed, report);
        }
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(120));
    }

    private static void nonsense(Stage stage, long seed, Report report) throws Exception {
        try (HostileCore hostile = new HostileCore(stage.core().port())) {
            stage.toCore().leadTo(hostile.port());
            stage.toCore().down(true);
            stage.toCore().down(false);
            for (int i = 0; i < HostileCore.ways(); i++) {
                Paper paper = Paper.of(Buyer.ARIBA, LIKE + seed + "-n" + i, 1 + i);
                stage.suite().insist(paper);
                // one after the other: five failures in a row would open the circuit breaker, which is tried elsewhere
                long drained = stage.drain(Duration.ofSeconds(60));
                report.require(drained >= 0, "an order waits for ever behind nonsense " + i);
            }
            report.figure("nonsense", hostile.said());
            report.require(hostile.said() >= HostileCore.ways(), "not all nonsense was said");
        } finally {
            stage.toCore().leadTo(stage.core().port());
            stage.toCore().down(true);
            stage.toCore().down(false);
        }
        for (RunningGateway node : stage.nodes()) {
            report.require(node.isAlive(), "a node died of an answer");
        }
        long dead = stage.count(
                "select count(*) from outbox where state = 'DEAD' and file_name like '" + LIKE + seed + "%'");
        report.require(dead == 0, dead + " orders died of nonsense that may pass");
    }

    private static void deadly(Stage stage, long seed, Report report) throws Exception {
        RunningGateway node = stage.node(0);
        node.kill();
        node.startAgain(Stage.armed("-Dcomptoir.crash.at=C6@" + DEADLY));
        stage.suite().insist(Paper.of(Buyer.ARIBA, LIKE + seed + "-" + DEADLY, 7));
        long end = System.nanoTime() + Duration.ofMinutes(8).toNanos();
        int good = 0;
        while (dead(stage, seed) == 0 && System.nanoTime() < end) {
            if (!node.isAlive()) {
                startAgain(node);
            }
            stage.suite().send(Paper.of(Buyer.ARIBA, LIKE + seed + "-beside" + good++, 5));
            Thread.sleep(500);
        }
        long deaths = node.console().lines().filter(DEATH::equals).count();
        report.figure("deaths", deaths).figure("ordersBeside", good);
        report.require(dead(stage, seed) == 1, "the deadly order is not among the dead letters");
        report.require(deaths == 3, "it killed %d times; three are allowed".formatted(deaths));
        node.kill();
        node.startAgain(Stage.armed(""));
        for (int i = 0; i < good; i++) {
            stage.suite().insist(Paper.of(Buyer.ARIBA, LIKE + seed + "-beside" + i, 5));
        }
    }

    /** A node that finds the order as it starts may die before it is ready. */
    private static void startAgain(RunningGateway node) {
        try {
            node.startAgain();
        } catch (UncheckedIOException notReady) {
            if (!node.console().strip().endsWith(DEATH)) {
                throw notReady;
            }
        }
    }

    private static long dead(Stage stage, long seed) throws java.sql.SQLException {
        return stage.count("select count(*) from outbox where state = 'DEAD' and file_name like '" + LIKE + seed + "-"
                + DEADLY + "%'");
    }
}
