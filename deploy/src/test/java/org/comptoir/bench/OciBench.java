package org.comptoir.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/**
 * VALIDATE and BACKGROUND_SEARCH of OCI on PostgreSQL, each call signed in by itself: on the demo's catalog, then on one
 * with copies of its articles up to 100,000: {@code deploy/bench oci}.
 *
 * <p>The copies are written as rows, each with a part number of its own, and the gateway takes the new edition up as after
 * an import.
 */
public final class OciBench {

    private static final Duration WARM_UP = seconds("bench.warmup", 10);
    private static final Duration MEASURED = seconds("bench.seconds", 15);
    private static final Duration LONGEST_INDEXING = Duration.ofMinutes(4);
    private static final int ARTICLES = Integer.getInteger("bench.articles", 100_000);
    private static final int SENDERS = 4;
    private static final String CALL = "/oci/sap-demo?USERNAME=demo&PASSWORD=comptoir-demo-sap"
            + "&HOOK_URL=http%3A%2F%2Flocalhost%3A8090%2Fhook&FUNCTION=";
    private static final List<String> WORDS = List.of("screw", "M8", "AN-1001", "drill", "glove", "steel");
    private static final List<String> PARTS = List.of("AN-1001", "AN-1003", "an-1001", "AN-1004");

    private final RunningGateway gateway;
    private final Map<String, String> database;

    private OciBench(RunningGateway gateway, Map<String, String> database) {
        this.gateway = gateway;
        this.database = database;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, String> database = TestPostgres.newDatabase();
        try (RunningGateway gateway = RunningGateway.start(database, List.of())) {
            new OciBench(gateway, database).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        System.out.println("articles  function             senders   per sec  median ms   p99 ms  server CPU us");
        measure();
        long begin = System.nanoTime();
        multiply();
        awaitEdition();
        System.out.printf(
                Locale.ROOT,
                "%,d articles in all, written and indexed after %d s; resident memory %d MiB%n",
                articles(),
                (System.nanoTime() - begin) / 1_000_000_000,
                HttpBench.MemoryWatch.residentMib(gateway.pid()));
        measure();
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        long articles = articles();
        Load validate = load(
                n -> KeptConnection.get(
                        CALL + "VALIDATE&QUANTITY=5000&PRODUCTID=" + PARTS.get((int) (n % PARTS.size()))),
                "NEW_ITEM-PRICEUNIT[1]");
        Load search = load(
                n -> KeptConnection.get(CALL + "BACKGROUND_SEARCH&SEARCHSTRING=" + WORDS.get((int) (n % WORDS.size()))),
                "NEW_ITEM-PRICEUNIT[1]");
        for (Load each : List.of(validate, search)) {
            each.run(SENDERS, WARM_UP);
        }
        for (int senders : new int[] {1, SENDERS}) {
            print(articles, "VALIDATE", senders, validate);
            print(articles, "BACKGROUND_SEARCH", senders, search);
        }
    }

    private Load load(LongFunction<byte[]> request, String hoped) {
        return new Load(
                gateway.port(),
                request,
                answer -> answer.status() == 200 && answer.text().contains(hoped));
    }

    private void print(long articles, String function, int senders, Load load)
            throws IOException, InterruptedException {
        CpuTime begin = CpuTime.now(gateway.pid(), "-");
        Load.Outcome outcome = load.run(senders, MEASURED);
        CpuTime each = CpuTime.now(gateway.pid(), "-").since(begin, outcome.count());
        System.out.printf(
                Locale.ROOT,
                "%8d  %-20s %7d %9.0f %10.2f %8.1f %14.0f%n",
                articles,
                function,
                senders,
                outcome.perSecond(),
                outcome.median(),
                outcome.p99(),
                each.server());
    }

    /** Copies of the demo's articles, numbered AN-1001-C1 and so on, in every language. */
    private void multiply() throws SQLException {
        long copies = (ARTICLES - articles()) / articles() + 1;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into product (supplier_id, part_id, category_code, sheet, digest, change, withdrawn)"
                            + " select p.supplier_id, p.part_id || '-C' || copy, p.category_code,"
                            + " replace(p.sheet, '\"id\":\"' || p.part_id || '\"',"
                            + " '\"id\":\"' || p.part_id || '-C' || copy || '\"'), md5(p.part_id || '-C' || copy),"
                            + " v.version + 1, false from product p join catalog_version v on v.supplier_id = p.supplier_id"
                            + " cross join generate_series(1, " + copies + ") as copy");
            statement.execute("update catalog_version set version = version + 1");
            connection.commit();
        }
    }

    /** An article of the last copy is found as soon as the new edition has taken the place of the old. */
    private void awaitEdition() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_INDEXING.toNanos();
        try (KeptConnection buyer = new KeptConnection("127.0.0.1", gateway.port())) {
            while (!buyer.send(KeptConnection.get(CALL + "VALIDATE&PRODUCTID=AN-1001-C1"))
                    .text()
                    .contains("NEW_ITEM-PRICE[1]")) {
                if (System.nanoTime() > end) {
                    throw new IOException("The larger catalog was not taken up within " + LONGEST_INDEXING);
                }
                Thread.sleep(500);
            }
        }
    }

    private long articles() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from product")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("GATEWAY_DB_URL"), database.get("GATEWAY_DB_USER"), database.get("GATEWAY_DB_PASSWORD"));
    }

    private static Duration seconds(String property, int usually) {
        return Duration.ofSeconds(Integer.getInteger(property, usually));
    }
}
