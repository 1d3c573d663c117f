package org.comptoir.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.comptoir.bench.catalog.MadeCatalog;
import org.comptoir.bench.catalog.MadeClients;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;
import org.postgresql.PGConnection;

/**
 * A whole run of a publication on PostgreSQL, at one client's contract prices, as a script would ask for it: articles a second of
 * each format from the claim to the outbox, beside {@code COPY} of the same rows to a file; and the live heap while one runs.
 */
public final class PublicationBench {

    private static final long ARTICLES = Long.getLong("bench.articles", 200_000);
    private static final int RULES = Integer.getInteger("bench.rules", 10_000);
    private static final List<String> FORMATS =
            List.of(System.getProperty("bench.formats", "cif3,cxml-index,bmecat2005,oci5,coupa,articles-xlsx,ndjson")
                    .split(",", -1));
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Share of a processor. */
    private static final double AT_REST = 0.1;

    private static final Pattern CATEGORY = Pattern.compile("\"category\":\"[^\"]+\"");
    private static final String ROWS =
            "copy (select p.part_id, p.category_code, p.sheet from product p where supplier_id = 1 and not withdrawn"
                    + " order by part_id) to stdout";

    private final RunningGateway gateway;
    private final CatalogDoor door;
    private final Map<String, String> database;

    private PublicationBench(RunningGateway gateway, Map<String, String> database) {
        this.gateway = gateway;
        this.door = new CatalogDoor(gateway.port());
        this.database = database;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, String> database = TestPostgres.newDatabase();
        List<String> options = List.of("-Xmx" + System.getProperty("bench.heap", "768m"), "-XX:MetaspaceSize=160m");
        try (RunningGateway gateway = RunningGateway.start(database, options)) {
            new PublicationBench(gateway, database).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        double[] seconds = door.importFile(LongStream.range(0, ARTICLES)
                .mapToObj(MadeCatalog::line)
                .map(line -> CATEGORY.matcher(line).replaceFirst("\"category\":\"hexagon-bolts\"")));
        try (Connection connection = connect()) {
            new MadeClients(1, RULES, ARTICLES, 1).write(connection);
            connection.createStatement().execute("analyze");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d articles imported in %.0f s; one client with a contract of %,d rules%n",
                ARTICLES,
                seconds[2],
                RULES);
        // nodes follow changes of partners and contracts within five seconds
        Thread.sleep(6_000);
        awaitRest();
        double copy = copy();
        System.out.printf(Locale.ROOT, "%-22s %,10.0f articles a second%n", "COPY to a file", copy);
        for (String format : FORMATS) {
            publish(format, 0);
            double rate = publish(format, 0);
            System.out.printf(
                    Locale.ROOT, "%-22s %,10.0f articles a second, %.2f of COPY%n", format, rate, rate / copy);
        }
        long rest = live();
        publish(FORMATS.get(0), rest);
    }

    /** The shop's index is built behind an import, for as long again. */
    private void awaitRest() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        double busy;
        do {
            CpuTime begin = CpuTime.now(gateway.pid(), "");
            Thread.sleep(2_000);
            busy = CpuTime.now(gateway.pid(), "").since(begin, 1).server() / 2e6;
        } while (busy > AT_REST && System.nanoTime() < end);
    }

    /** The best of three. */
    private double copy() throws SQLException, IOException {
        double best = 0;
        for (int i = 0; i < 3; i++) {
            Path file = Files.createTempFile("copy", ".txt");
            try (Connection connection = connect();
                    OutputStream target = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                long begin = System.nanoTime();
                long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ROWS, target);
                target.flush();
                best = Math.max(best, rows * 1e9 / (System.nanoTime() - begin));
            } finally {
                Files.delete(file);
            }
        }
        return best;
    }

    /**
     * One run, timed as the run itself says: from when it was asked for until it was published.
     *
     * @param rest live heap before, where it is looked at meanwhile; looking slows the run
     */
    private double publish(String format, long rest) throws IOException, InterruptedException {
        door.putJson(
                "/api/v1/exports/bench",
                "{\"client\":\"MC-1\",\"currency\":\"EUR\",\"languages\":\"en\",\"format\":\"%s\",\"leaveOut\":true,\"sender\":{\"id\":\"1\",\"domain\":\"DUNS\"}}"
                        .formatted(format));
        String run = door.post("/api/v1/exports/bench/runs");
        String id = said("id", run);
        long most = rest;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!run.contains("\"over\":true")) {
            if (System.nanoTime() > end) {
                throw new IOException("The run is not over: " + run);
            }
            Thread.sleep(rest > 0 ? 1_000 : 250);
            most = rest > 0 ? Math.max(most, live()) : most;
            run = door.get("/api/v1/exports/bench/runs/" + id);
        }
        if (!run.contains("\"state\":\"published\"")) {
            throw new IOException("The run was not published: " + run);
        }
        if (Long.parseLong(said("written", run)) < ARTICLES) {
            System.out.printf(
                    "%s: only %s articles were written, %s refused%n",
                    format, said("written", run), said("refused", run));
        }
        Duration took = Duration.between(Instant.parse(said("createdAt", run)), Instant.parse(said("finishedAt", run)));
        if (rest > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: live heap %.0f MB at rest, %.0f MB more at most while %s articles were written%n",
                    format,
                    rest / 1e6,
                    (most - rest) / 1e6,
                    said("written", run));
        }
        return Double.parseDouble(said("written", run)) * 1e9 / took.toNanos();
    }

    private static String said(String name, String json) throws IOException {
        Matcher found =
                Pattern.compile("\"%s\"\\s*:\\s*\"?([^\",}]+)".formatted(name)).matcher(json);
        if (!found.find()) {
            throw new IOException("There is no %s in %s".formatted(name, json));
        }
        return found.group(1);
    }

    /** Bytes of objects that are in use, after a collection. */
    private long live() throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(gateway.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var lines =
                new BufferedReader(new InputStreamReader(histogram.getInputStream(), StandardCharsets.UTF_8))) {
            String total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("jcmd told no total"));
            return Long.parseLong(total.strip().split("\\s+")[2]);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("GATEWAY_DB_URL"), database.get("GATEWAY_DB_USER"), database.get("GATEWAY_DB_PASSWORD"));
    }
}
