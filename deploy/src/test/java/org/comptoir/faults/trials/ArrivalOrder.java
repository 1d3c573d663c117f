package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/**
 * An order, two changes and a cancellation in whatever order they arrive, some twice, some at once, at both nodes: the core system
 * hears each once and in their own order, soon after the one that was missing has come.
 */
final class ArrivalOrder implements Trial {

    private static final String LIKE = "T08-";
    private static final long SOON_MILLIS = 5_000;

    @Override
    public String name() {
        return "T-08";
    }

    @Override
    public String about() {
        return "changes before their orders, in every permutation";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int orders = scale.of(12, 100);
        Random chance = new Random(seed);
        int early = 0;
        try (Sending sending = new Sending(6)) {
            for (int i = 0; i < orders; i++) {
                List<Paper> versions = versions(LIKE + seed + "-" + i, i);
                List<Paper> arriving = new ArrayList<>(versions);
                Collections.shuffle(arriving, chance);
                early += arriving.get(0).version().equals("1") ? 0 : 1;
                if (i % 3 == 0) {
                    arriving.add(arriving.get(chance.nextInt(arriving.size())));
                }
                boolean atOnce = i % 4 == 0;
                if (atOnce) {
                    arriving.forEach(paper -> sending.add(() -> stage.suite().insist(paper)));
                } else {
                    sending.add(() -> oneByOne(stage, arriving));
                }
            }
            for (Suite.Sending heard : sending.await()) {
                report.require(
                        heard.isAcknowledged(),
                        "%s was answered %d".formatted(heard.paper().key(), heard.status()));
            }
        }
        long waiting = released(stage, LIKE + seed);
        report.figure("ordersWhoseFirstCameLater", early).figure("parkedReleasedAfterMillis", waiting);
        report.require(early > 0, "every order came first: the trial saw nothing");
        report.require(waiting >= 0 && waiting <= SOON_MILLIS, "parked versions went on only after " + waiting + " ms");
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(90));
        long booked = stage.core().effects().stream()
                .filter(effect -> effect.order().contains("|" + LIKE + seed + "-"))
                .count();
        report.figure("booked", booked);
    }

    private static List<Paper> versions(String number, int i) {
        Paper first = Paper.of(Buyer.values()[i % 2], number, 1 + i % 90).withVersion("1");
        return List.of(
                first,
                first.change("2", "update", 2 + i % 90),
                first.change("3", "update", 3 + i % 90),
                first.change("4", "delete", 3 + i % 90));
    }

    private static Suite.Sending oneByOne(Stage stage, List<Paper> arriving) throws InterruptedException {
        Suite.Sending last = stage.suite().insist(arriving.get(0));
        for (Paper paper : arriving.subList(1, arriving.size())) {
            last = stage.suite().insist(paper);
        }
        return last;
    }

    /** @return milliseconds from the last answer until nothing is parked any more; negative after a minute */
    private static long released(Stage stage, String like) throws Exception {
        long begun = System.nanoTime();
        while (stage.count("select count(*) from purchase_order where status = 'PARKED' and order_number like '" + like
                        + "%'")
                > 0) {
            if (System.nanoTime() - begun > Duration.ofMinutes(1).toNanos()) {
                return -1;
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
