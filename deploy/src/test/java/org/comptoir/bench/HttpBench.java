package org.comptoir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/**
 * Setup requests and orders of ten lines on PostgreSQL beside a bare servlet of the same server that does one durable
 * INSERT, and the search page beside one that does nothing: {@code deploy/bench http}.
 */
public final class HttpBench {

    private static final Duration WARM_UP = seconds("bench.warmup", 10);
    private static final Duration MEASURED = seconds("bench.seconds", 10);
    private static final int[] SENDERS = {1, 8, 50};
    private static final Pattern START_PAGE = Pattern.compile("https?://[^<\\s\"]*(/start/[^<\\s\"]+)");
    private static final Predicate<KeptConnection.Answer> CXML_OK =
            answer -> answer.status() == 200 && answer.text().contains("code=\"200\"");
    private static final Predicate<KeptConnection.Answer> HTTP_OK = answer -> answer.status() == 200;

    private HttpBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Documents documents = new Documents(Path.of(System.getProperty("bench.samples")));
        try (RunningGateway gateway = RunningGateway.start(TestPostgres.newDatabase(), options())) {
            int port = gateway.port();
            MemoryWatch memory = MemoryWatch.of(gateway.pid());
            Load insert = new Load(port, n -> KeptConnection.post("/bench/insert", documents.setup(n)), HTTP_OK);
            Load nothing = new Load(port, n -> KeptConnection.get("/bench/nothing"), HTTP_OK);
            Load setup = new Load(port, n -> KeptConnection.post("/cxml", documents.setup(n)), CXML_OK);
            Load order = new Load(port, n -> KeptConnection.post("/cxml", documents.order(n)), CXML_OK);
            String shop = openShop(port, documents);
            AtomicLong words = new AtomicLong();
            String[] queries = {"screw", "M8", "AN-1001", "drill", "glove", "steel"};
            Load search = new Load(
                    port,
                    n -> KeptConnection.get(
                            shop + "search?q=" + queries[(int) (words.incrementAndGet() % queries.length)]),
                    HTTP_OK);
            for (Load load : List.of(insert, setup, order, nothing, search)) {
                load.run(8, WARM_UP);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %7s %9s %10s %8s %7s%n",
                    "",
                    "senders",
                    "per sec",
                    "median ms",
                    "p99 ms",
                    "ratio");
            for (int senders : SENDERS) {
                Load.Outcome floor = insert.run(senders, MEASURED);
                print("floor: servlet, one durable INSERT", senders, floor, floor);
                print("setup request", senders, setup.run(senders, MEASURED), floor);
                print("order of 10 lines", senders, order.run(senders, MEASURED), floor);
            }
            Load.Outcome floor = nothing.run(8, MEASURED);
            print("floor: servlet, nothing", 8, floor, floor);
            print("search page", 8, search.run(8, MEASURED), floor);
            System.out.printf(Locale.ROOT, "Resident memory under load: %d MiB at most%n", memory.stop());
        }
    }

    /** {@code -Dbench.options} adds options of the Java machine that runs the gateway. */
    private static List<String> options() {
        return Stream.concat(
                        Stream.of("-Dcomptoir.wars=ROOT.war,bench.war"),
                        Stream.of(System.getProperty("bench.options", "").split(" ", -1))
                                .filter(option -> !option.isEmpty()))
                .toList();
    }

    private static void print(String what, int senders, Load.Outcome outcome, Load.Outcome floor) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %7d %9.0f %10.2f %8.1f %7.2f%n",
                what,
                senders,
                outcome.perSecond(),
                outcome.median(),
                outcome.p99(),
                outcome.perSecond() / floor.perSecond());
    }

    /** @return path of the shop with its token, ending with a slash */
    private static String openShop(int port, Documents documents) throws IOException {
        try (KeptConnection browser = new KeptConnection("127.0.0.1", port)) {
            String answer = browser.send(KeptConnection.post("/cxml", documents.setup(0)))
                    .text();
            Matcher page = START_PAGE.matcher(answer);
            if (!page.find()) {
                throw new IOException("No start page in " + answer);
            }
            browser.send(KeptConnection.get(page.group(1)));
            String location = browser.location();
            if (location.isEmpty()) {
                throw new IOException("The start page leads nowhere");
            }
            return location.replaceFirst("https?://[^/]*", "");
        }
    }

    private static Duration seconds(String property, int usually) {
        return Duration.ofSeconds(Integer.getInteger(property, usually));
    }

    /** Reads the largest resident size a process had since now. */
    static final class MemoryWatch {

        private final Thread thread;
        private volatile long largest;

        private MemoryWatch(long pid) {
            this.thread = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    largest = Math.max(largest, residentMib(pid));
                    try {
                        Thread.sleep(500);
                    } catch (InterruptedException stopped) {
                        return;
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        static MemoryWatch of(long pid) {
            return new MemoryWatch(pid);
        }

        long stop() {
            thread.interrupt();
            return largest;
        }

        static long residentMib(long pid) {
            try {
                return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                        .findFirst()
                        .orElse(0);
            } catch (IOException gone) {
                return 0;
            }
        }
    }
}
