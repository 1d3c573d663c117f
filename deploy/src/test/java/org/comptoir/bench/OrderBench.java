package org.comptoir.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/**
 * Orders of 1, 10 and 1,000 lines stored a second on PostgreSQL, each beside a servlet of the same server that reads the same
 * document and makes one durable INSERT; then queued orders delivered to a target by HTTP: {@code deploy/bench orders}.
 */
public final class OrderBench {

    private static final int[] LINES = numbers("bench.lines", "1,10,1000");
    private static final int[] SENDERS = numbers("bench.senders", "1,8");
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 15));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
    private static final int QUEUED = Integer.getInteger("bench.queued", 10_000);
    private static final Predicate<KeptConnection.Answer> CXML_OK =
            answer -> answer.status() == 200 && answer.text().contains("code=\"200\"");
    private static final Predicate<KeptConnection.Answer> HTTP_OK = answer -> answer.status() == 200;

    private final RunningGateway gateway;
    private final Map<String, String> database;
    private final AtomicLong arrived;

    private OrderBench(RunningGateway gateway, Map<String, String> database, AtomicLong arrived) {
        this.gateway = gateway;
        this.database = database;
        this.arrived = arrived;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, String> database = TestPostgres.newDatabase();
        AtomicLong arrived = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        HttpServer target = target(arrived, threads);
        Map<String, String> settings = new HashMap<>(database);
        settings.put(
                "GATEWAY_CORE_URL",
                "http://127.0.0.1:%d/orders".formatted(target.getAddress().getPort()));
        try (RunningGateway gateway = RunningGateway.start(settings, AsInProduction.options())) {
            new OrderBench(gateway, database, arrived).run();
        } finally {
            target.stop(0);
            threads.shutdownNow();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Path samples = Path.of(System.getProperty("bench.samples"));
        sql("alter table outbox alter due set default current_timestamp + interval '1 hour'");
        for (int lines : LINES) {
            load(new Documents(samples, lines), "/cxml", CXML_OK).run(8, WARM_UP);
            load(new Documents(samples, lines), "/bench/insert", HTTP_OK).run(8, WARM_UP.dividedBy(3));
        }
        System.out.println("lines senders  orders/s  lines/s  median ms   p99 ms  INSERT/s   ratio");
        for (int lines : LINES) {
            Documents documents = new Documents(samples, lines);
            for (int senders : SENDERS) {
                // the floor on both sides of what is held against it: a shared machine changes its pace
                Load.Outcome before = load(documents, "/bench/insert", HTTP_OK).run(senders, MEASURED.dividedBy(2));
                Load.Outcome orders = load(documents, "/cxml", CXML_OK).run(senders, MEASURED);
                Load.Outcome after = load(documents, "/bench/insert", HTTP_OK).run(senders, MEASURED.dividedBy(2));
                double floor = (before.perSecond() + after.perSecond()) / 2;
                System.out.printf(
                        Locale.ROOT,
                        "%5d %7d %9.1f %8.0f %10.2f %8.1f %9.0f %7.2f%n",
                        lines,
                        senders,
                        orders.perSecond(),
                        orders.perSecond() * lines,
                        orders.median(),
                        orders.p99(),
                        floor,
                        orders.perSecond() / floor);
            }
        }
        deliver(new Documents(samples));
    }

    /** Exactly so many queued orders of ten lines, due at once, and nothing else to do. */
    private void deliver(Documents documents) throws IOException, InterruptedException, SQLException {
        sql("update outbox set state = 'DELIVERED', finished_at = current_timestamp where state = 'WAITING'");
        while (waiting() < QUEUED) {
            load(documents, "/cxml", CXML_OK).run(8, Duration.ofSeconds(1));
        }
        sql("update outbox set state = 'DELIVERED', finished_at = current_timestamp where id in"
                + " (select id from outbox where state = 'WAITING' order by id desc offset " + QUEUED + ")");
        long queued = waiting();
        long begin = System.nanoTime();
        long before = arrived.get();
        sql("update outbox set due = current_timestamp where state = 'WAITING'");
        while (waiting() > 0) {
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d queued orders of 10 lines reached the target in %.1f s: %.0f a second; it got %,d requests%n",
                queued,
                seconds,
                queued / seconds,
                arrived.get() - before);
    }

    private Load load(Documents documents, String path, Predicate<KeptConnection.Answer> accepted) {
        return new Load(gateway.port(), n -> KeptConnection.post(path, documents.order(n)), accepted);
    }

    private static HttpServer target(AtomicLong arrived, ExecutorService threads) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/orders", exchange -> {
            exchange.getRequestBody().readAllBytes();
            arrived.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
        return server;
    }

    private long waiting() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from outbox where state = 'WAITING'")) {
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

    private static int[] numbers(String property, String usually) {
        return Arrays.stream(System.getProperty(property, usually).split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
