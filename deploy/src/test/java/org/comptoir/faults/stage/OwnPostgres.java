package org.comptoir.faults.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A PostgreSQL server of this trial's own, durable as in production, that can be killed with all its processes. */
public final class OwnPostgres implements AutoCloseable {

    public static final String USER = "postgres";

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path data;
    private final int port;
    private final Path binaries;
    private final Path log;
    private Process server;

    private OwnPostgres(Path binaries, Path folder, Path data) throws IOException, InterruptedException {
        this.binaries = binaries;
        this.data = data;
        this.log = folder.resolve("postgresql.log");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            give(data);
            Process made = as(List.of(
                            binaries.resolve("initdb").toString(),
                            "-A",
                            "trust",
                            "-U",
                            USER,
                            "-E",
                            "UTF8",
                            "-D",
                            data.toString()))
                    .start();
            if (made.waitFor() != 0) {
                throw new IOException("initdb failed, see " + log);
            }
        }
        this.server = launch();
    }

    /** @param folder for its log and, below it, its data */
    public static OwnPostgres start(Path folder) throws IOException, InterruptedException {
        return start(folder, folder.resolve("postgresql"));
    }

    /** @param data an empty folder, such as one of a small file system */
    public static OwnPostgres start(Path folder, Path data) throws IOException, InterruptedException {
        OwnPostgres started = new OwnPostgres(binaries(), folder, Files.createDirectories(data));
        started.awaitReady();
        return started;
    }

    public int port() {
        return port;
    }

    /** Creates a database and tells its address behind another port, such as a proxy's. */
    public String newDatabase(String name, int throughPort) throws SQLException {
        try (Connection connection = connect(USER);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(throughPort, name);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), USER, "");
    }

    /** The server's processes now, the first one first. */
    public List<Long> processes() {
        List<Long> all = new ArrayList<>();
        ProcessHandle.of(postmaster()).ifPresent(first -> {
            all.add(first.pid());
            first.descendants().forEach(child -> all.add(child.pid()));
        });
        return all;
    }

    /** Whether it lets anybody in, given half a minute. */
    public boolean isAnswering() {
        long end = System.nanoTime() + LONGEST / 2;
        while (System.nanoTime() < end) {
            try (Connection connection = connect(USER)) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        return false;
    }

    /** Ends the server and every process of its at once, as a power cut would for all but the page cache. */
    public void kill() throws InterruptedException {
        long postmaster = postmaster();
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(postmaster).ifPresent(first -> {
            all.add(first);
            first.descendants().forEach(all::add);
        });
        all.forEach(ProcessHandle::destroyForcibly);
        server.waitFor();
        for (ProcessHandle process : all) {
            long end = System.nanoTime() + LONGEST;
            while (process.isAlive() && System.nanoTime() < end) {
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    /** Starts it again on the same data and returns when it answers. */
    public void startAgain() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST;
        server = launch();
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new IOException("PostgreSQL does not start again, see " + log);
            }
            // shared memory of the one that was killed may need a moment to be free; until then it ends as it starts
            if (!server.isAlive()) {
                server = launch();
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + LONGEST;
        while (!answers()) {
            if (System.nanoTime() > end || !server.isAlive()) {
                throw new IOException("PostgreSQL does not answer, see " + log);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean answers() {
        try (Connection connection = connect(USER)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private long postmaster() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException gone) {
            return server.pid();
        }
    }

    private Process launch() throws IOException {
        Process started = as(List.of(
                        binaries.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-k",
                        "",
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "fsync=on",
                        "-c",
                        "synchronous_commit=on",
                        "-c",
                        "full_page_writes=on",
                        "-c",
                        "max_connections=120",
                        "-c",
                        "shared_buffers=64MB"))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    private ProcessBuilder as(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(
                    mayUnshare()
                            ? List.of("unshare", "-U")
                            : List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private static void give(Path data) throws IOException, InterruptedException {
        if (isRoot() && !mayUnshare()) {
            new ProcessBuilder("chown", USER, data.toString()).start().waitFor();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean mayUnshare() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException | InterruptedException refused) {
            return false;
        }
    }

    /** Of the embedded server the other tests use, or the distribution's where that cannot run. */
    private static Path binaries() throws IOException {
        if (System.getenv("GATEWAY_TEST_DB_URL") == null) {
            try (EmbeddedPostgres unpacked = EmbeddedPostgres.builder().start()) {
                Path postgres = ProcessHandle.allProcesses()
                        .filter(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains("postgres") && line.contains(" " + unpacked.getPort()))
                                .isPresent())
                        .flatMap(process -> process.info().command().stream())
                        .filter(command -> command.endsWith("/postgres"))
                        .map(Path::of)
                        .findFirst()
                        .orElseThrow(() -> new IOException("The embedded PostgreSQL does not tell where it is"));
                return postgres.getParent();
            }
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(Files::isDirectory)
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IOException("There is no PostgreSQL under /usr/lib/postgresql"));
        }
    }
}
