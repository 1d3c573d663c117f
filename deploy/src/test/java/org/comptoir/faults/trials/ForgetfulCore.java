package org.comptoir.faults.trials;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.CoreStandIn;
import org.comptoir.faults.stage.Effect;
import org.comptoir.faults.stage.FaultProxy.Kind;
import org.comptoir.faults.stage.Harm;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * Core systems that book every request anew, behind a line that loses their answers: one can be asked by key, one cannot. The
 * first books each order once; what is not known of the second waits for a person and is never sent again.
 */
final class ForgetfulCore implements Trial {

    private static final String LIKE = "T06-";
    private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(6);
    private static final String TARGET = """
            {"rank": %d, "format": {"name": "json", "settings": {}},
             "transport": {"name": "http", "settings": {"url": "http://127.0.0.1:%d/orders", "after-doubt": "%s"%s}, "secrets": {}},
             "route": {"clients": ["%s"]}}""";

    @Override
    public String name() {
        return "T-06";
    }

    @Override
    public String about() {
        return "core systems that know no keys: one to ask, one not";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int port = stage.toCore().port();
        String ask = ", \"ask-url\": \"http://127.0.0.1:" + port + "/orders/{key}\"";
        put(stage, report, "asked", TARGET.formatted(1, port, "ask", ask, "10042"));
        put(stage, report, "unknowing", TARGET.formatted(2, port, "verify", "", "10077"));
        // until every node knows them: what comes before goes to the operator's own core system, which is taken to
        // honour keys
        Thread.sleep(KNOWN_EVERYWHERE.toMillis());
        long lost = stage.toCore().done(Kind.ANSWER_LOST);
        stage.core().manners(new CoreStandIn.Manners(false, 0.03, "", 30));
        stage.toCore().harm(new Harm(0.05, 0.15, 0.05, 0, 0, 0, 20));
        try (Sending sending =
                Sending.all(stage.suite(), Sending.orders(LIKE + seed + "-", scale.of(60, 1_000), seed), 4)) {
            while (!sending.isOver()) {
                stage.hurry();
                Thread.sleep(200);
            }
            sending.await();
            report.figure("underHarmMillis", stage.drain(Duration.ofSeconds(scale.of(90, 600))));
        } finally {
            stage.toCore().harm(Harm.NONE);
        }
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(scale.of(90, 300)));
        stage.core().manners(CoreStandIn.Manners.GOOD);
        judge(stage, seed, report, stage.toCore().done(Kind.ANSWER_LOST) - lost);
        for (String target : List.of("asked", "unknowing")) {
            stage.api("DELETE", "/api/v1/core-targets/" + target, "");
        }
    }

    private static void judge(Stage stage, long seed, Report report, long lost) throws Exception {
        long verify = stage.count(
                "select count(*) from outbox where state = 'VERIFY' and file_name like '" + LIKE + seed + "%'");
        Map<String, Long> requests = stage.core().requests();
        long again = stage.core().effects().stream()
                .filter(effect -> effect.order().startsWith(Buyer.COUPA.connection() + "|" + LIKE + seed))
                .map(Effect::idempotencyKey)
                .filter(key -> requests.getOrDefault(key, 0L) > 1)
                .filter(key -> bookedTwice(stage, key))
                .count();
        report.figure("answersLostAfterBooking", lost)
                .figure("waitForAPerson", verify)
                .figure("sentAgainUnasked", again);
        report.require(lost > 0, "no answer was lost after the core system had booked: the trial saw nothing");
        report.require(verify > 0, "nothing waits for a person");
        report.require(again == 0, again + " orders were sent again to a core system that cannot be asked");
    }

    private static boolean bookedTwice(Stage stage, String key) {
        return stage.core().effects().stream()
                        .filter(effect -> effect.idempotencyKey().equals(key))
                        .count()
                > 1;
    }

    private static void put(Stage stage, Report report, String name, String target) throws Exception {
        var answer = stage.api("PUT", "/api/v1/core-targets/" + name, target);
        report.require(answer.statusCode() < 300, "no target " + name + ": " + answer.body());
    }
}
