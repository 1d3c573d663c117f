package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.faults.stage.Harm;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/** One of two nodes is killed at a time that chance chooses, again and again, while orders come in through a torn network. */
final class KilledNodes implements Trial {

    private static final String LIKE = "T01-";

    @Override
    public String name() {
        return "T-01";
    }

    @Override
    public String about() {
        return "nodes killed at random while orders come in";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        Random chance = new Random(seed);
        List<Paper> papers = Sending.orders(LIKE + seed + "-", scale.of(300, 10_000), seed);
        int kills = 0;
        stage.everywhere(Harm.torn(0.02));
        stage.suite().habits(Duration.ofSeconds(30), Duration.ofMillis(300), 200);
        try (Sending sending = Sending.all(stage.suite(), papers, 4)) {
            do {
                RunningGateway node = stage.node(chance.nextInt(stage.nodes().size()));
                Thread.sleep(chance.nextInt(scale.of(500, 5_000)));
                node.kill();
                kills++;
                node.startAgain(Stage.armed(""));
            } while (!sending.isOver() || kills < scale.of(1, 40));
            sending.await();
        } finally {
            stage.everywhere(Harm.NONE);
            stage.suite().habits(Duration.ofSeconds(60), Duration.ofMillis(500), 60);
        }
        report.figure("kills", kills);
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(180));
        long unanswered = stage.suite().sendings().stream()
                .filter(sent -> sent.paper().number().startsWith(LIKE) && sent.status() == 0)
                .count();
        report.figure("sendingsWithoutAnswer", unanswered);
    }
}
