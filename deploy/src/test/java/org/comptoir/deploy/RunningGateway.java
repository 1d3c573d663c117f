package org.comptoir.deploy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The gateway as it ships, started as its own process with the demo on new data; ends with the test.
 *
 * <p>On the embedded database unless the settings say otherwise, see {@link TestPostgres#newDatabase}. {@link #kill}
 * ends the process as a power cut would, {@link #startAgain} brings it back on the same data.
 */
public final class RunningGateway implements AutoCloseable {

    private static final String QUICKLY = "-XX:TieredStopAtLevel=1";
    private static final String ARCHIVE = "tests.jsa";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    private static @Nullable RunningGateway shared;

    private final Path folder;
    private final int port;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> options;
    private Process process;

    private RunningGateway(Map<String, String> more, List<String> options) {
        this.options = List.copyOf(options);
        try {
            this.folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of(property("gateway.test.work"))), "gateway");
            this.port = freePort();
            settings.put("GATEWAY_HTTP_PORT", Integer.toString(port));
            settings.put("GATEWAY_DATA", data().toString());
            settings.put("GATEWAY_DEMO", "true");
            settings.put("GATEWAY_ADMIN_PASSWORD", "comptoir-test-admin");
            settings.putAll(more);
            this.process = launch();
        } catch (IOException failed) {
            throw new UncheckedIOException("No gateway to test", failed);
        }
    }

    /**
     * The one of this process: for classes that need no data of their own, because a start takes longer than most tests.
     * Whoever takes it leaves it running; it ends with the process.
     */
    public static synchronized RunningGateway shared() {
        RunningGateway running = shared;
        if (running == null) {
            running = start();
            shared = running;
        }
        return running;
    }

    /** Starts a gateway and returns when it is ready. */
    public static RunningGateway start() {
        return start(Map.of());
    }

    /** @param settings environment variables besides port and data folder */
    public static RunningGateway start(Map<String, String> settings) {
        return start(settings, List.of(QUICKLY));
    }

    /** @param options of the Java machine besides heap size and collector */
    public static RunningGateway start(Map<String, String> settings, List<String> options) {
        return new RunningGateway(settings, options);
    }

    /** Such as {@code http://localhost:18443}; no trailing slash. */
    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The folder given as {@code GATEWAY_DATA}. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Everything the gateway printed so far. */
    public String console() {
        try {
            return Files.readString(folder.resolve("console.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException("The gateway's console cannot be read", failed);
        }
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Ends the process as Ctrl-C does. */
    public void stop() {
        process.destroy();
        waitForEnd();
    }

    /** Waits for a process that is about to end by itself. */
    public void awaitEnd() {
        waitForEnd();
    }

    /** Stops the process where it stands, as a machine that is asleep, until {@link #wake}. */
    public void sleep() {
        signal("-STOP");
    }

    /** Lets a process go on that {@link #sleep} has stopped. */
    public void wake() {
        signal("-CONT");
    }

    /** Starts anew on the same data with other settings, and returns when it is ready. */
    public void startAgain(Map<String, String> more) {
        settings.putAll(more);
        startAgain();
    }

    /** Starts anew on the same data, and returns when it is ready. */
    public void startAgain() {
        try {
            process = launch();
        } catch (IOException failed) {
            throw new UncheckedIOException("The gateway did not start again", failed);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            waitForEnd();
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", name, Long.toString(pid())).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException {
        Path home = Path.of(property("gateway.test.home"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15", // as start_gateway does
                "-XX:MaxHeapFreeRatio=30",
                "-Dcomptoir.home=" + home));
        command.addAll(options);
        Path written = home.resolve("tests.jsa.new");
        boolean first = options.contains(QUICKLY) && shareClasses(home, written, command);
        command.addAll(List.of("-jar", home.resolve("comptoir-launch.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("GATEWAY_"));
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // as start_gateway does
        builder.environment().putAll(settings);
        long readyBefore = timesReady();
        Process started = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (timesReady() == readyBefore) {
            if (!started.isAlive() || System.nanoTime() > end) {
                started.destroyForcibly();
                throw new IOException("The gateway is not ready:\n" + console());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        if (first && Files.exists(written)) {
            Files.move(written, home.resolve(ARCHIVE), StandardCopyOption.ATOMIC_MOVE);
        }
        return started;
    }

    /**
     * As {@code deploy/run} does: the first start writes an archive of its classes, all later ones map it into memory.
     *
     * @return whether this is the first one
     */
    private static boolean shareClasses(Path home, Path written, List<String> command) throws IOException {
        if (Files.exists(home.resolve(ARCHIVE))) {
            command.add("-XX:SharedArchiveFile=" + home.resolve(ARCHIVE));
            return false;
        }
        try {
            // tests of other processes start at the same time
            Files.createFile(home.resolve("tests.jsa.claimed"));
        } catch (FileAlreadyExistsException another) {
            return false;
        }
        command.add("-XX:+RecordDynamicDumpInfo");
        command.add("-Dcomptoir.archive=" + written);
        return true;
    }

    private long timesReady() {
        return Files.exists(folder.resolve("console.log"))
                ? console()
                        .lines()
                        .filter(line -> line.equals("Gateway ready: " + url()))
                        .count()
                : 0;
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The gateway did not stop within " + LONGEST_STOP);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String property(String name) {
        return requireNonNull(System.getProperty(name), name + " is set by the build");
    }
}
