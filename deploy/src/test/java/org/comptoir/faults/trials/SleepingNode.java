package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.List;
import org.comptoir.faults.stage.CoreStandIn;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * A node falls asleep in the middle of its deliveries for longer than its leases and wakes up: the other node has delivered
 * meanwhile, and what the sleeper says afterwards changes nothing.
 */
final class SleepingNode implements Trial {

    private static final String LIKE = "T10-";
    private static final int LEASE_SECONDS = 5;

    @Override
    public String name() {
        return "T-10";
    }

    @Override
    public String about() {
        return "a node asleep for longer than its leases";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int rounds = scale.of(1, 6);
        long late = late(stage);
        long expired = expired(stage);
        long again = stage.core().afterAnswer();
        for (int round = 0; round < rounds; round++) {
            asleep(stage, round % 2, LIKE + seed + "-" + round + "-", seed, scale.of(LEASE_SECONDS + 7, 60));
        }
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(90));
        late = late(stage) - late;
        expired = expired(stage) - expired;
        report.figure("rounds", rounds)
                .figure("leasesExpired", expired)
                .figure("lateFinishersFenced", late)
                .figure("sentAgainAfterAnAnswer", stage.core().afterAnswer() - again);
        report.require(expired > 0, "no lease ran out: nobody was asleep over a delivery");
        report.require(late > 0, "nobody ended late: the fence was not tried");
        long twice = stage.count("""
                select count(*) from (select outbox_id from outbox_attempt where outcome = 'delivered'
                 group by outbox_id having count(*) > 1) twice""");
        report.require(twice == 0, twice + " deliveries ended well twice: a late finisher was taken for the owner");
    }

    /** The core system answers slowly, so that the sleeper has sent and not heard yet. */
    private static void asleep(Stage stage, int sleeper, String like, long seed, int seconds) throws Exception {
        stage.core().manners(new CoreStandIn.Manners(true, 0, "", 1_500));
        List<Paper> papers = Sending.orders(like, 60, seed);
        try {
            for (Paper paper : papers.subList(0, 50)) {
                stage.suite().send(paper, stage.doors().get(sleeper));
            }
            Thread.sleep(300);
            stage.node(sleeper).sleep();
            stage.core().manners(CoreStandIn.Manners.GOOD);
            try (Sending sending = new Sending(2)) {
                String awake = stage.doors().get(1 - sleeper);
                papers.subList(50, papers.size())
                        .forEach(paper -> sending.add(() -> stage.suite().send(paper, awake)));
                sending.await();
            }
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
        } finally {
            stage.core().manners(CoreStandIn.Manners.GOOD);
            stage.node(sleeper).wake();
        }
        Thread.sleep(1_000);
    }

    private static long late(Stage stage) throws java.io.IOException {
        return stage.logged(0, "ended late") + stage.logged(1, "ended late");
    }

    private static long expired(Stage stage) throws java.sql.SQLException {
        return stage.count("select count(*) from outbox_attempt where outcome = 'lease-expired'");
    }
}
