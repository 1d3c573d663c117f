package org.comptoir.faults.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.deploy.RunningGateway;

/**
 * Nodes of one gateway on one PostgreSQL, a suite before them and a core system behind them, and a proxy on every way between.
 * Without harm and with all nodes up unless a trial does something; it leaves the stage as it found it.
 */
public final class Stage implements AutoCloseable {

    /** As short as the gateway allows, so that what a dead node held is free again soon. */
    public static final String SHORT_LEASE = "-Dcomptoir.delivery.lease=PT5S";

    /** System property: what every node's Java machine is told besides. */
    public static final String OPTIONS = "faults.options";

    public static final String DATABASE = "faults";

    private final Path folder;
    private final OwnPostgres postgres;
    private final FaultProxy toDatabase;
    private final CoreStandIn core;
    private final FaultProxy toCore;
    private final List<RunningGateway> nodes = new ArrayList<>();
    private final List<FaultProxy> toNodes = new ArrayList<>();
    private final Suite suite;
    private final long seed;

    private Stage(Path folder, long seed, OwnPostgres postgres) {
        this.folder = folder;
        this.seed = seed;
        this.postgres = postgres;
        this.toDatabase = new FaultProxy(postgres.port(), seed);
        this.core = new CoreStandIn(folder, seed + 1);
        this.toCore = new FaultProxy(core.port(), seed + 2);
        this.suite = new Suite(folder, this::doors);
    }

    /** @param nodes how many; the second and later ones start once the first has filled the database */
    public static Stage open(Path folder, long seed, int nodes) throws Exception {
        return open(folder, seed, nodes, OwnPostgres.start(Files.createDirectories(folder)));
    }

    public static Stage open(Path folder, long seed, int nodes, OwnPostgres postgres) throws Exception {
        Stage stage = new Stage(folder, seed, postgres);
        try {
            String url = postgres.newDatabase(DATABASE, stage.toDatabase.port());
            for (int i = 0; i < nodes; i++) {
                stage.addNode(url);
            }
            return stage;
        } catch (Exception failed) {
            stage.close();
            throw failed;
        }
    }

    private void addNode(String url) {
        Map<String, String> settings = new HashMap<>();
        settings.put("GATEWAY_DB_URL", url);
        settings.put("GATEWAY_DB_USER", OwnPostgres.USER);
        settings.put("GATEWAY_DB_PASSWORD", "none");
        settings.put("GATEWAY_CORE_URL", "http://127.0.0.1:" + toCore.port() + "/orders");
        settings.put("GATEWAY_PRIVATE_TARGETS", "127.0.0.1");
        settings.put("GATEWAY_NODE", "node-" + (nodes.size() + 1));
        settings.put("GATEWAY_SECRETS_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put("JAVA_TOOL_OPTIONS", options(""));
        RunningGateway node = RunningGateway.start(settings);
        nodes.add(node);
        toNodes.add(new FaultProxy(node.port(), seed + 10 + nodes.size()));
    }

    /** What a node's Java machine is told besides the usual, such as where to crash. */
    public static String options(String more) {
        return (SHORT_LEASE + " " + System.getProperty(OPTIONS, "") + " " + more).strip();
    }

    public static Map<String, String> armed(String more) {
        return Map.of("JAVA_TOOL_OPTIONS", options(more));
    }

    /** For whoever waits for a long trial. */
    public void progress(String line) {
        try {
            Files.writeString(folder.resolve("progress"), line + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path folder() {
        return folder;
    }

    public OwnPostgres postgres() {
        return postgres;
    }

    public FaultProxy toDatabase() {
        return toDatabase;
    }

    public CoreStandIn core() {
        return core;
    }

    public FaultProxy toCore() {
        return toCore;
    }

    public List<RunningGateway> nodes() {
        return nodes;
    }

    public RunningGateway node(int index) {
        return nodes.get(index);
    }

    public FaultProxy toNode(int index) {
        return toNodes.get(index);
    }

    public Suite suite() {
        return suite;
    }

    /** Addresses of the nodes, each behind its proxy. */
    public List<String> doors() {
        return toNodes.stream().map(proxy -> "http://127.0.0.1:" + proxy.port()).toList();
    }

    public void everywhere(Harm suiteToGateway) {
        toNodes.forEach(proxy -> proxy.harm(suiteToGateway));
    }

    public Connection connect() throws SQLException {
        return postgres.connect(DATABASE);
    }

    public long count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    public void sql(String command) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** What waits is due now: no trial waits for the pauses between attempts, which other tests look at. */
    public void hurry() throws SQLException {
        sql(
                "update outbox set due = current_timestamp where state = 'WAITING' and lease_owner is null and due > current_timestamp");
    }

    /**
     * Waits until nothing waits in the outbox, hurrying it.
     *
     * @return how long that took; negative where it did not come to an end
     */
    public long drain(Duration longest) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long end = begun + longest.toNanos();
        while (count("select count(*) from outbox where state = 'WAITING'") > 0) {
            if (System.nanoTime() > end) {
                return -1;
            }
            hurry();
            Thread.sleep(200);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** Drains and reckons all orders whose number begins so, and takes the outcome into the report. */
    public Reckoning reckon(Report report, String like, Duration longest) throws SQLException, InterruptedException {
        long drained = drain(longest);
        report.figure("drainMillis", drained);
        report.require(drained >= 0, "the outbox was not empty after " + longest.toSeconds() + " s");
        try (Connection connection = connect()) {
            return report.reckon(Reckoning.of(connection, suite.sendings(), effects(), like));
        }
    }

    /** Of the core system, and of every node's folder of a target. */
    public List<Effect> effects() {
        List<Effect> effects = new ArrayList<>(core.effects());
        for (RunningGateway node : nodes) {
            Path orders = node.data().resolve("core-system");
            try (Stream<Path> files = Files.walk(orders)) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".json")).toList()) {
                    effects.add(Effect.of(effects.size() + 1L, "file", Files.readAllBytes(file)));
                }
            } catch (NoSuchFileException | UncheckedIOException nothingYet) {
                // no order went to a folder
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return effects;
    }

    /** Asks the gateway's API, first node. */
    public HttpResponse<String> api(String method, String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(nodes.get(0).url() + path))
                                .timeout(Duration.ofSeconds(60))
                                .header("Authorization", "Bearer comptoir-demo-api")
                                .header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** How often a line with this text stands in a node's console and log. */
    public long logged(int index, String text) throws IOException {
        long lines = nodes.get(index)
                .console()
                .lines()
                .filter(line -> line.contains(text))
                .count();
        Path logs = nodes.get(index).data().resolve("log");
        if (Files.isDirectory(logs)) {
            try (Stream<Path> files = Files.list(logs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    lines += new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .lines()
                            .filter(line -> line.contains(text))
                            .count();
                }
            }
        }
        return lines;
    }

    @Override
    public void close() {
        nodes.forEach(node -> {
            node.wake();
            node.kill();
        });
        toNodes.forEach(FaultProxy::close);
        toCore.close();
        toDatabase.close();
        core.close();
        suite.close();
        postgres.close();
    }
}
