package org.comptoir.faults.trials;

import java.util.Map;
import java.util.Random;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/** The process dies between two migrations of a new database; the next start goes on there and takes an order. */
final class Migration implements Trial {

    private static final String LIKE = "T02M-";
    private static final int MIGRATIONS = 20;

    @Override
    public String name() {
        return "T-02-migration";
    }

    @Override
    public String about() {
        return "the process dies between two migrations";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        Random chance = new Random(seed);
        RunningGateway node = stage.node(0);
        int died = 0;
        int rounds = scale.of(1, 20);
        for (int round = 0; round < rounds; round++) {
            String url = stage.postgres()
                    .newDatabase("migrated_" + round, stage.toDatabase().port());
            node.kill();
            String armed = Stage.options("-Dcomptoir.crash.at=C12:" + (1 + chance.nextInt(MIGRATIONS)));
            if (CrashPoint.diesWhileStarting(node, Map.of("GATEWAY_DB_URL", url, "JAVA_TOOL_OPTIONS", armed))) {
                died++;
            }
            node.startAgain(Stage.armed(""));
            Paper paper = Paper.of(Buyer.ARIBA, LIKE + seed + "-" + round, 5);
            report.require(
                    stage.suite().send(paper, stage.doors().get(0)).isAcknowledged(),
                    "after a crash in the migrations of " + url + " no order is taken");
        }
        report.figure("rounds", rounds).figure("died", died);
        report.require(died == rounds, "it died %d times of %d".formatted(died, rounds));
    }
}
