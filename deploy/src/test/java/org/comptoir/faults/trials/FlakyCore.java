package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.List;
import org.comptoir.faults.stage.CoreStandIn;
import org.comptoir.faults.stage.FaultProxy.Kind;
import org.comptoir.faults.stage.Harm;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * A core system that honours keys behind a bad line: answers lost after it has booked, lines torn and held, 500s, 400s for
 * some orders, and away for a while. Every order is booked once, every refused one is a dead letter.
 */
final class FlakyCore implements Trial {

    private static final String LIKE = "T05-";
    private static final String REFUSED = "-no";
    private static final int EVERY_FIFTIETH = 50;

    @Override
    public String name() {
        return "T-05";
    }

    @Override
    public String about() {
        return "a core system behind a bad line";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int orders = scale.of(60, 2_000);
        List<Paper> papers = Sending.orders(LIKE + seed + "-", orders, seed);
        papers.replaceAll(paper -> isRefused(paper) ? paper.forNumber(paper.number() + REFUSED) : paper);
        long before = stage.toCore().done(Kind.ANSWER_LOST);
        long refusedBefore = stage.core().refused();
        stage.core().manners(new CoreStandIn.Manners(true, 0.05, REFUSED, scale.of(50, 3_000)));
        stage.toCore().harm(new Harm(0.1, 0.1, 0.05, scale == Scale.CI ? 0 : 0.01, 0, 0, 50));
        try (Sending sending = Sending.all(stage.suite(), papers, 4)) {
            while (!sending.isOver()) {
                stage.hurry();
                Thread.sleep(200);
            }
            sending.await();
            away(stage, scale);
            long drained = stage.drain(Duration.ofSeconds(scale.of(60, 1_200)));
            report.figure("underHarmMillis", drained);
        } finally {
            stage.toCore().down(false);
            stage.toCore().harm(Harm.NONE);
            stage.core().manners(CoreStandIn.Manners.GOOD);
        }
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(scale.of(60, 600)));
        long lost = stage.toCore().done(Kind.ANSWER_LOST) - before;
        long refused = papers.stream()
                .filter(paper -> paper.number().endsWith(REFUSED))
                .map(Paper::number)
                .distinct()
                .count();
        report.figure("answersLostAfterBooking", lost)
                .figure("ordersToRefuse", refused)
                .figure("refusals", stage.core().refused() - refusedBefore);
        report.require(lost > 0, "no answer was lost after the core system had booked: the trial saw nothing");
        long dead = stage.count(
                "select count(*) from outbox where state = 'DEAD' and file_name like '" + LIKE + seed + "%'");
        report.require(
                dead == refused, "%d orders were refused by the core system and %d are dead".formatted(refused, dead));
    }

    private static void away(Stage stage, Scale scale) throws InterruptedException {
        stage.toCore().down(true);
        Thread.sleep(scale.of(2_000, 60_000));
        stage.toCore().down(false);
    }

    private static boolean isRefused(Paper paper) {
        return Math.floorMod(paper.number().hashCode(), EVERY_FIFTIETH) == 0;
    }
}
