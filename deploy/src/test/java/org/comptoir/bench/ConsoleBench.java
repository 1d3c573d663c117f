package org.comptoir.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.bench.console.ConsoleVisitor;
import org.comptoir.bench.console.ManyRows;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

/**
 * The console's lists after years of work, over HTTP and drawn in full, as an administrator opens them: 1,000,000 documents, 100,000
 * orders with deliveries and sessions of 90 days on PostgreSQL. Goal: any page and filter within 300 ms at p95.
 */
public final class ConsoleBench {

    private static final long DOCUMENTS = Long.getLong("bench.documents", 1_000_000);
    private static final long ORDERS = Long.getLong("bench.orders", 100_000);
    private static final int LOOKS = Integer.getInteger("bench.looks", 60);

    /** Of each kind, sent through the real door; all others are copies of what became of them. */
    private static final int SEEDS = 40;

    private static final int GOAL_MILLIS = 300;

    private final RunningGateway gateway;
    private final Map<String, String> database;

    private ConsoleBench(RunningGateway gateway, Map<String, String> database) {
        this.gateway = gateway;
        this.database = database;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, String> database = TestPostgres.newDatabase();
        try (RunningGateway gateway = RunningGateway.start(database, List.of("-XX:MetaspaceSize=160m"))) {
            new ConsoleBench(gateway, database).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        sow();
        awaitDeliveries();
        long[] made;
        try (Connection connection = connect()) {
            made = new ManyRows(DOCUMENTS, ORDERS).write(connection);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d documents, %,d orders, %,d sessions, %,d deliveries, %,d audit events; %d looks at each page, one visitor%n",
                made[0],
                made[1],
                made[2],
                made[3],
                made[4],
                LOOKS);
        System.out.printf("%-64s %9s %9s %9s %9s%n", "page", "first ms", "median", "p95", "goal");
        ConsoleVisitor visitor = new ConsoleVisitor(gateway.port());
        visitor.signIn("admin", "comptoir-test-admin");
        long connection = number("select min(connection_id) from document_journal where id < 1000000");
        LocalDate old = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        look(visitor, "/console/overview");
        look(visitor, "/console/documents");
        look(
                visitor,
                "/console/documents?before="
                        + number("select percentile_disc(0.5) within group (order by id) from document_journal"));
        look(visitor, "/console/documents?connection=" + connection);
        look(visitor, "/console/documents?outcome=REFUSED");
        look(visitor, "/console/documents?outcome=FAULT");
        look(visitor, "/console/documents?connection=unknown");
        look(visitor, "/console/documents?direction=IN&kind=OrderRequest");
        look(visitor, "/console/documents?kind=NoSuchKind");
        look(visitor, "/console/documents?since=%s&until=%s".formatted(old, old));
        look(
                visitor,
                "/console/documents?since=%s&until=%s&outcome=REFUSED&connection=%d"
                        .formatted(old, old.plusDays(3), connection));
        look(
                visitor,
                "/console/documents?documentId="
                        + text("select document_id from document_journal where document_id like '%-7'"));
        look(
                visitor,
                "/console/documents?order="
                        + text("select order_number from purchase_order where order_number like '%-7'"));
        look(visitor, "/console/orders");
        look(visitor, "/console/orders?status=ON_HOLD");
        look(visitor, "/console/orders?client=10042");
        look(visitor, "/console/orders?client=no-such-client");
        look(visitor, "/console/orders?since=" + old);
        look(visitor, "/console/sessions");
        look(visitor, "/console/deliveries");
        look(visitor, "/console/deliveries?state=DEAD");
        look(visitor, "/console/deliveries?state=DELIVERED");
        look(visitor, "/console/audit");
        look(visitor, "/console/audit?action=order.accepted");
        look(visitor, "/console/audit?actor=user:nobody");
        look(visitor, "/console/order?id=" + number("select max(id) from purchase_order"));
        look(visitor, "/console/document?id=" + number("select max(id) from document_journal where supplier_id = 1"));
    }

    /** Setups, orders that are delivered, a few that are held, and documents that are refused. */
    private void sow() throws IOException {
        Documents documents = new Documents(Path.of(System.getProperty("bench.samples")), 3);
        try (KeptConnection buyer = new KeptConnection("127.0.0.1", gateway.port())) {
            for (int i = 0; i < SEEDS; i++) {
                buyer.send(KeptConnection.post("/cxml", documents.setup(i)));
                buyer.send(KeptConnection.post("/cxml", documents.order(i)));
            }
            for (int i = SEEDS; i < SEEDS + 2; i++) {
                buyer.send(KeptConnection.post("/cxml", documents.order(i).replace(">285.00<", ">280.00<")));
                buyer.send(KeptConnection.post(
                        "/cxml", documents.setup(i).replaceFirst("<URL>[^<]*", "<URL>https://elsewhere.example/cart")));
                buyer.send(KeptConnection.post(
                        "/cxml", documents.setup(i).replaceFirst("<SharedSecret>[^<]*", "<SharedSecret>wrong")));
            }
        }
    }

    private void awaitDeliveries() throws SQLException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (number("select count(*) from outbox where state = 'WAITING'") > 0
                || number("select count(*) from audit_event where chain_no is null") > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The deliveries of the first orders did not end");
            }
            Thread.sleep(200);
        }
    }

    private void look(ConsoleVisitor visitor, String page) throws IOException, InterruptedException {
        double first = visitor.millis(page);
        double[] times = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            times[i] = visitor.millis(page);
        }
        Arrays.sort(times);
        double p95 = times[(int) Math.ceil(LOOKS * 0.95) - 1];
        System.out.printf(
                Locale.ROOT,
                "%-64s %9.0f %9.1f %9.1f %9s%n",
                page.length() > 64 ? page.substring(0, 63) + "…" : page,
                first,
                times[LOOKS / 2],
                p95,
                p95 <= GOAL_MILLIS ? "met" : "MISSED");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            if (!found.next()) {
                throw new IllegalStateException("Nothing found: " + query);
            }
            return found.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("GATEWAY_DB_URL"), database.get("GATEWAY_DB_USER"), database.get("GATEWAY_DB_PASSWORD"));
    }
}
