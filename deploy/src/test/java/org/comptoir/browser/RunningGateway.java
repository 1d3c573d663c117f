package org.comptoir.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The gateway as {@code deploy/run} starts it, in its own process on a free port, with demo data in a fresh folder. */
final class RunningGateway implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final int port;
    private final Path output;

    private RunningGateway(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    /** @param database the {@code GATEWAY_DB_*} settings; empty for the embedded database */
    static RunningGateway start(String name, Map<String, String> database) {
        try {
            Path server = Path.of("target", "server").toAbsolutePath();
            Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), name);
            int port = freePort();
            Map<String, String> settings = new HashMap<>(database);
            settings.put("GATEWAY_HTTP_PORT", Integer.toString(port));
            settings.put("GATEWAY_DATA", work.resolve("data").toAbsolutePath().toString());
            settings.put("GATEWAY_DEMO", "true");
            settings.put("GATEWAY_ADMIN_PASSWORD", "comptoir-test-admin");
            Path output = work.resolve("output.log");
            ProcessBuilder builder = new ProcessBuilder(
                            "bash",
                            "-c",
                            ". \"$1/functions.sh\"; start_gateway \"$2\" \"$1\"",
                            "browser-test",
                            server.toString(),
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(settings);
            RunningGateway gateway = new RunningGateway(builder.start(), port, output);
            gateway.awaitReady();
            return gateway;
        } catch (IOException broken) {
            throw new UncheckedIOException("The gateway under test does not start", broken);
        }
    }

    /** As handed out in start pages: {@code http://localhost:port}. */
    String url() {
        return "http://localhost:" + port;
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a request without following where it leads. */
    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the gateway answered", stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "The gateway ended with %d:%n%s".formatted(process.exitValue(), Files.readString(output)));
            }
            if (Files.readString(output).contains("Gateway ready")) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("The gateway was not ready in time:%n%s".formatted(Files.readString(output)));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the gateway started", stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
