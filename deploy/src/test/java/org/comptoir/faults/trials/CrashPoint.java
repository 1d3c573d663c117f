package org.comptoir.faults.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * The process dies at each of the twelve points of an order's way, twenty times each, in an order and at a turn that chance
 * chooses, while two suites order: one whose orders go to a core system by HTTP, and one whose orders go to a folder.
 */
final class CrashPoint implements Trial {

    /** System property: these points and no others, between commas. */
    static final String POINTS = "faults.points";

    private static final String LIKE = "T02-";
    private static final List<String> ALL =
            List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12");
    /** Two of these with every run of the tests; the others the crash test of one order reaches every time. */
    private static final List<String> QUICK = List.of("C1", "C3", "C5", "C11");

    private static final int QUICK_ONES = 2;
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("faults.minutes", 180));
    private static final int TIMES = Integer.getInteger("faults.times", 20);

    static final String FOLDER = """
            {"rank": 10, "format": {"name": "json", "settings": {}},
             "transport": {"name": "folder", "settings": {"folder": "coupa"}, "secrets": {}},
             "route": {"clients": ["10077"]}}""";

    @Override
    public String name() {
        return "T-02";
    }

    @Override
    public String about() {
        return "the process dies at every crash point";
    }

    @Override
    public void runAlone(Path folder, Scale scale, long seed, Report report) throws Exception {
        try (Stage stage = Stage.open(folder, seed, 1)) {
            var put = stage.api("PUT", "/api/v1/core-targets/folder", FOLDER);
            report.require(put.statusCode() < 300, "no target: " + put.body());
            run(stage, scale, seed, report);
        }
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        long begun = System.nanoTime();
        Random chance = new Random(seed);
        RunningGateway node = stage.node(0);
        Map<String, Integer> reached = new TreeMap<>();
        List<Paper> open = new ArrayList<>();
        int orders = 0;
        List<String> schedule = schedule(scale, chance);
        int died = 0;
        for (String point : schedule) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                report.complain("the time was over after %d deaths of %d".formatted(died, schedule.size()));
                schedule = schedule.subList(0, died);
                break;
            }
            died++;
            long before = stage.logged(0, "Crash point " + point + " reached");
            node.kill();
            try {
                node.startAgain(Stage.armed("-Dcomptoir.crash.at=" + point + ":" + turn(point, chance)));
                long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
                while (node.isAlive() && System.nanoTime() < end) {
                    Paper paper =
                            Paper.of(Buyer.values()[orders % 2], LIKE + seed + "-" + orders++, 1 + chance.nextInt(98));
                    if (!stage.suite().send(paper, stage.doors().get(0)).isAcknowledged()) {
                        open.add(paper);
                    }
                }
            } catch (UncheckedIOException diedBeforeItWasReady) {
                // as C12 is meant to
            }
            report.require(!node.isAlive(), point + " was not reached within a minute");
            if (stage.logged(0, "Crash point " + point + " reached") > before) {
                reached.merge(point, 1, Integer::sum);
            }
            stage.progress(died + " of " + schedule.size() + " " + reached);
        }
        node.kill();
        node.startAgain(Stage.armed(""));
        repeat(stage, open);
        for (String point : new TreeSet<>(schedule)) {
            int found = reached.getOrDefault(point, 0);
            int wanted = Collections.frequency(schedule, point);
            report.figure(point, found);
            report.require(found == wanted, "%s was reached %d times of %d".formatted(point, found, wanted));
        }
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(120));
    }

    /** Every document that was not acknowledged comes again, as does every fifth that was. */
    private static void repeat(Stage stage, List<Paper> open) throws Exception {
        List<Paper> again = new ArrayList<>(open);
        List<Paper> all = stage.suite().sendings().stream()
                .map(sending -> sending.paper())
                .filter(paper -> paper.number().startsWith(LIKE))
                .toList();
        for (int i = 0; i < all.size(); i += 5) {
            again.add(all.get(i));
        }
        try (Sending sending = Sending.all(stage.suite(), again, 4)) {
            sending.await();
        }
    }

    private static List<String> schedule(Scale scale, Random chance) {
        if (System.getProperty(POINTS) != null) {
            return List.of(System.getProperty(POINTS).split(",", -1));
        }
        List<String> points = new ArrayList<>(scale == Scale.CI ? QUICK : ALL);
        for (int round = 1; round < scale.of(1, TIMES); round++) {
            points.addAll(ALL);
        }
        Collections.shuffle(points, chance);
        return scale == Scale.CI ? points.subList(0, QUICK_ONES) : points;
    }

    private static int turn(String point, Random chance) {
        return point.equals("C12") ? 1 : 1 + chance.nextInt(6);
    }

    /** @return whether it died in between, as it is meant to */
    static boolean diesWhileStarting(RunningGateway node, Map<String, String> settings) {
        try {
            node.startAgain(settings);
            return false;
        } catch (UncheckedIOException died) {
            return died.getCause() instanceof IOException;
        }
    }
}
