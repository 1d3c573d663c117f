package org.comptoir.faults.trials;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/**
 * Hundreds of connections whose bodies come drop by drop, and as many whose headers do, while a good suite goes on ordering
 * and a browser asks for a page: both within a second, 99 of 100 times. The slow ones are cut off.
 */
final class SlowBodies implements Trial {

    private static final String LIKE = "T12-";
    private static final List<String> DOORS =
            List.of("/cxml", "/cxml", "/api/v1/products", "/console/sign-in", "/oci/sap-demo", "/shop/none/cart");
    private static final long GOAL_MILLIS = 1_000;

    /** Where the machine has other work, a probe may take as many times as long as it did without the crowd. */
    private static final int BUSY = 5;

    /** Of fewer probes the slowest one is their p99. */
    private static final int FEWEST = 100;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration CUT_WITHIN = Duration.ofSeconds(25);

    @Override
    public String name() {
        return "T-12";
    }

    @Override
    public String about() {
        return "slow bodies and slow headers beside a probe";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        int[] crowds = scale == Scale.CI ? new int[] {300} : new int[] {50, 300, 1_000};
        for (int bodies : crowds) {
            crowd(stage, scale, bodies, LIKE + seed + "-" + bodies + "-", report);
        }
        stage.reckon(report, LIKE + seed, Duration.ofSeconds(60));
    }

    private static void crowd(Stage stage, Scale scale, int bodies, String like, Report report) throws Exception {
        URI door = URI.create(stage.node(0).url());
        long before = p99(probe(stage, scale, like + "before-"));
        report.figure("p99Millis before " + bodies, before);
        List<Slow> all = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        Thread dripping = new Thread(() -> drip(all, over), "slow-bodies");
        try {
            for (int i = 0; i < bodies; i++) {
                all.add(new Slow(door, DOORS.get(i % DOORS.size()), i % 3 == 2));
            }
            dripping.start();
            long[] orders = probe(stage, scale, like);
            long p99 = p99(orders);
            report.figure("probes beside " + bodies, orders.length)
                    .figure("medianMillis beside " + bodies, orders[orders.length / 2])
                    .figure("p99Millis beside " + bodies, p99);
            report.require(
                    p99 < Math.max(GOAL_MILLIS, BUSY * before),
                    "beside %d slow bodies the probe took %d ms at p99".formatted(bodies, p99));
            if (scale == Scale.FULL) {
                Map<String, Long> left = uncut(all);
                report.figure("notCutOff of " + bodies, left);
                report.require(left.isEmpty(), "of %d slow bodies these were not cut off: %s".formatted(bodies, left));
            }
        } finally {
            over.set(true);
            all.forEach(Slow::close);
            dripping.join();
        }
    }

    /** Orders and pages one after the other; a probe without a good answer counts as a minute. */
    private static long[] probe(Stage stage, Scale scale, String like) throws InterruptedException {
        long begin = System.nanoTime();
        Duration least = Duration.ofSeconds(scale.of(6, 15));
        String door = stage.node(0).url();
        stage.suite().habits(Duration.ofSeconds(20), Duration.ofMillis(100), 60);
        long[] took = new long[20_000];
        int probes = 0;
        while (probes < took.length
                && (System.nanoTime() - begin < least.toNanos()
                        || (probes < FEWEST && System.nanoTime() - begin < LONGEST.toNanos()))) {
            long begun = System.nanoTime();
            Suite.Sending heard = stage.suite().send(Paper.of(Buyer.ARIBA, like + probes, 4), door);
            took[probes] = heard.isAcknowledged() ? (System.nanoTime() - begun) / 1_000_000 : 60_000;
            if (!heard.isAcknowledged()) {
                stage.suite().insist(heard.paper());
            }
            probes++;
            Thread.sleep(20);
        }
        stage.suite().habits(Duration.ofSeconds(60), Duration.ofMillis(500), 60);
        long[] sorted = Arrays.copyOf(took, probes);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long p99(long[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }

    private static void drip(List<Slow> all, AtomicBoolean over) {
        while (!over.get()) {
            all.forEach(Slow::drop);
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException hurried) {
                return;
            }
        }
    }

    /** How many after all their time, by door. */
    private static Map<String, Long> uncut(List<Slow> all) throws InterruptedException {
        long end = System.nanoTime() + CUT_WITHIN.toNanos();
        while (all.stream().anyMatch(slow -> !slow.isCut()) && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        Map<String, Long> left = new TreeMap<>();
        all.stream().filter(slow -> !slow.isCut()).forEach(slow -> left.merge(slow.path, 1L, Long::sum));
        return left;
    }

    /** One that says how long its body is, and sends a byte a second; by turns by chunks. */
    private static final class Slow {

        private final String path;
        private final Socket socket;
        private final boolean chunked;
        private volatile boolean cut;

        Slow(URI door, String path, boolean chunked) throws IOException {
            this.path = path;
            this.chunked = chunked && path.equals("/cxml");
            this.socket = new Socket("127.0.0.1", door.getPort());
            boolean xml = path.equals("/cxml");
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                    + (xml
                            ? "text/xml"
                            : path.startsWith("/api") ? "application/x-ndjson" : "application/x-www-form-urlencoded")
                    + (chunked && xml
                            ? "\r\nTransfer-Encoding: chunked\r\n\r\n"
                            : "\r\nContent-Length: 100000\r\n\r\n");
            socket.getOutputStream().write(head.replace("POST /api", "PUT /api").getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(1);
        }

        void drop() {
            if (cut) {
                return;
            }
            try {
                socket.getOutputStream().write((chunked ? "1\r\nx\r\n" : "x").getBytes(StandardCharsets.US_ASCII));
                if (socket.getInputStream().available() > 0) {
                    cut = true;
                }
            } catch (IOException closed) {
                cut = true;
            }
        }

        boolean isCut() {
            return cut;
        }

        void close() {
            try {
                socket.close();
            } catch (IOException gone) {
                // as wanted
            }
        }
    }
}
