package org.comptoir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/**
 * Setup requests and orders of ten lines on PostgreSQL beside a bare servlet of the same server that does one durable
 * INSERT, and the search page beside one that does nothing: {@code deploy/bench http}.
 */
public final class HttpBench {

    private static final Duration WARM_UP = seconds("bench.warmup", 10);
    private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.rounds", 20);

    /** Share of the server's processor time below which its compilers count as done. */
    private static final double WARM = 0.02;

    /** In all; in so many turns. */
    private static final Duration MEASURED = seconds("bench.seconds", 20);

    private static final int TURNS = 5;
    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(10);
    private static final int[] SENDERS = Arrays.stream(
                    System.getProperty("bench.senders", "1,8,50").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final Pattern START_PAGE = Pattern.compile("https?://[^<\\s\"]*(/start/[^<\\s\"]+)");
    private static final Predicate<KeptConnection.Answer> CXML_OK =
            answer -> answer.status() == 200 && answer.text().contains("code=\"200\"");
    private static final Predicate<KeptConnection.Answer> HTTP_OK = answer -> answer.status() == 200;

    private final RunningGateway gateway;
    private final Map<String, String> database;
    private final String databaseName;

    private HttpBench(RunningGateway gateway, Map<String, String> database) {
        this.gateway = gateway;
        this.database = database;
        this.databaseName = database.get("GATEWAY_DB_URL").replaceFirst(".*/", "");
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, String> database = TestPostgres.newDatabase();
        try (RunningGateway gateway = RunningGateway.start(database, AsInProduction.options())) {
            new HttpBench(gateway, database).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Documents documents = new Documents(Path.of(System.getProperty("bench.samples")));
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
                n -> KeptConnection.get(shop + "search?q=" + queries[(int) (words.incrementAndGet() % queries.length)]),
                HTTP_OK);
        AtomicLong unknown = new AtomicLong();
        Load newWords =
                new Load(port, n -> KeptConnection.get(shop + "search?q=screw+" + unknown.incrementAndGet()), HTTP_OK);
        boolean searchesOnly = Boolean.getBoolean("bench.search");
        warmUp(
                searchesOnly
                        ? List.of(nothing, search, newWords)
                        : List.of(insert, nothing, search, newWords, setup, order));
        System.out.println(" ".repeat(54) + "                 CPU microseconds each");
        System.out.println("                                      senders   per sec  median ms   p99 ms   ratio"
                + "   client  server compiling database");
        if (!searchesOnly) {
            setupsAndOrders(documents, insert, setup, order);
        }
        inTurns(
                8,
                List.of(
                        new Turn("floor: servlet, nothing", nothing),
                        new Turn("search page", search),
                        new Turn("search page, words never asked before", newWords)));
        System.out.printf(Locale.ROOT, "Resident memory under load: %d MiB at most%n", memory.stop());
    }

    private void setupsAndOrders(Documents documents, Load insert, Load setup, Load order)
            throws IOException, InterruptedException, SQLException {
        int port = gateway.port();
        Turn stored = new Turn("floor: servlet, one durable INSERT", insert);
        for (int senders : SENDERS) {
            inTurns(senders, List.of(stored, new Turn("setup request", setup), new Turn("order of 10 lines", order)));
        }
        List<Turn> least = new ArrayList<>();
        least.add(stored);
        least.add(new Turn(
                "least of a setup: its two rows, one trip",
                new Load(port, n -> KeptConnection.post("/bench/setup", documents.setup(n)), HTTP_OK)));
        for (OrderFloorServlet.Step step : OrderFloorServlet.Step.values()) {
            least.add(new Turn(
                    "least of an order: " + step.what(),
                    new Load(
                            port, n -> KeptConnection.post("/bench/order?step=" + step, documents.order(n)), HTTP_OK)));
        }
        for (Turn each : least) {
            each.load().run(8, WARM_UP);
        }
        Load.Outcome floor = inTurns(8, least);
        intakeThenDeliveries(order, floor);
    }

    /** Each load in turn until the server's compilers have little left to do, or have had time enough. */
    private void warmUp(List<Load> loads) throws IOException, InterruptedException {
        for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
            CpuTime begin = CpuTime.now(gateway.pid(), databaseName);
            for (Load load : loads) {
                load.run(8, WARM_UP);
            }
            CpuTime spent = CpuTime.now(gateway.pid(), databaseName).since(begin, 1);
            System.out.printf(
                    Locale.ROOT,
                    "Warm-up %d: the compilers took %.0f %% of the server's processor time%n",
                    round,
                    100 * spent.compiling() / spent.server());
            if (spent.compiling() < WARM * spent.server()) {
                return;
            }
        }
    }

    /** Orders whose deliveries are not due before later, and then their deliveries alone. */
    private void intakeThenDeliveries(Load order, Load.Outcome floor)
            throws IOException, InterruptedException, SQLException {
        sql("alter table outbox alter due set default current_timestamp + interval '1 hour'");
        measure("orders alone, deliveries held back", order, 8, floor);
        sql("alter table outbox alter due set default current_timestamp");
        long waiting = count("select count(*) from outbox where state = 'WAITING'");
        sql("update outbox set due = current_timestamp where state = 'WAITING'");
        CpuTime begin = CpuTime.now(gateway.pid(), databaseName);
        long began = System.nanoTime();
        allDelivered();
        double seconds = (System.nanoTime() - began) / 1e9;
        CpuTime each = CpuTime.now(gateway.pid(), databaseName).since(begin, waiting);
        System.out.printf(
                Locale.ROOT,
                "  their %d deliveries alone: %.0f a second, server %.0f, database %.0f microseconds each%n",
                waiting,
                waiting / seconds,
                each.server(),
                each.database());
    }

    /** What is measured. */
    private record Turn(String what, Load load) {}

    /**
     * Each for a while and the same again, until each had its time: what else the machine does falls on all of them. What one
     * of them leaves to be delivered is waited for, so that the next does not pay for it.
     *
     * @param turns the first is the floor
     * @return of the floor
     */
    private Load.Outcome inTurns(int senders, List<Turn> turns) throws IOException, InterruptedException, SQLException {
        Map<Turn, Load.Outcome> outcomes = new LinkedHashMap<>();
        Map<Turn, CpuTime> spent = new LinkedHashMap<>();
        for (int round = 0; round < TURNS; round++) {
            for (Turn turn : turns) {
                CpuTime begin = CpuTime.now(gateway.pid(), databaseName);
                Load.Outcome slice = turn.load().run(senders, MEASURED.dividedBy(TURNS));
                spent.merge(turn, CpuTime.now(gateway.pid(), databaseName).since(begin, 1), CpuTime::plus);
                outcomes.merge(turn, slice, Load.Outcome::and);
                allDelivered();
            }
        }
        Load.Outcome floor = outcomes.get(turns.get(0));
        outcomes.forEach((turn, outcome) ->
                print(turn.what(), senders, outcome, floor, spent.get(turn).since(CpuTime.NONE, outcome.count())));
        return floor;
    }

    private Load.Outcome measure(String what, Load load, int senders, Load.Outcome floor)
            throws IOException, InterruptedException {
        CpuTime begin = CpuTime.now(gateway.pid(), databaseName);
        Load.Outcome outcome = load.run(senders, MEASURED);
        CpuTime each = CpuTime.now(gateway.pid(), databaseName).since(begin, outcome.count());
        print(what, senders, outcome, floor, each);
        return outcome;
    }

    private static void print(String what, int senders, Load.Outcome outcome, Load.Outcome floor, CpuTime each) {
        System.out.printf(
                Locale.ROOT,
                "%-37s %7d %9.0f %10.2f %8.1f %7.2f %8.0f %7.0f %9.0f %8.0f%n",
                what,
                senders,
                outcome.perSecond(),
                outcome.median(),
                outcome.p99(),
                outcome.perSecond() / floor.perSecond(),
                each.client(),
                each.server(),
                each.compiling(),
                each.database());
    }

    private void allDelivered() throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST_DELIVERY.toNanos();
        while (count("select count(*) from outbox where state = 'WAITING'") > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Orders still wait after %s: look at the gateway's console.log".formatted(LONGEST_DELIVERY));
            }
            Thread.sleep(50);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private void sql(String command) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("GATEWAY_DB_URL"), database.get("GATEWAY_DB_USER"), database.get("GATEWAY_DB_PASSWORD"));
    }

    /** @return path of the shop with its token, ending with a slash */
    static String openShop(int port, Documents documents) throws IOException {
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
