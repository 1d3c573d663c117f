package org.comptoir.faults.stage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A core system that answers the first request for each order with nonsense, and hands the next ones to one that is sane. */
public final class HostileCore implements AutoCloseable {

    private static final int LONG = 40_000_000;

    /** Each is sent as it stands; the line is closed behind it. */
    private static final List<String> NONSENSE = List.of(
            "",
            "\0\0\0\0",
            "HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 500\r\nContent-Length: -5\r\n\r\n",
            "HTTP/1.1 503 No\r\nRetry-After: 99999999999999999999\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 503 No\r\nRetry-After: Mon, 99 Foo 9999 99:99:99 GMT\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 503 No\r\nRetry-After: -1\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 503 No\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
            "HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nshort",
            "HTTP/1.1 500 " + "x".repeat(100_000) + "\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\n".repeat(2_000),
            "HTTP/1.1 500 No\r\n" + "X-Long: y\r\n".repeat(20_000) + "\r\n",
            "HTTP/1.1 500 No\r\nContent-Length: " + LONG + "\r\n\r\n" + "z".repeat(LONG),
            "HTTP/1.1 500 No\r\nContent-Length: 12\r\n\r\n\u001b[2J\u202e\r\n\r\nabc",
            "SSH-2.0-OpenSSH_9.2\r\n");

    private final ServerSocket door;
    private final URI sane;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    /** @param sane port of the core system that books */
    public HostileCore(int sane) {
        this.sane = URI.create("http://127.0.0.1:" + sane + "/orders");
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many ways of nonsense there are; the n-th order gets the n-th. */
    public static int ways() {
        return NONSENSE.size();
    }

    /** How many of them were said. */
    public int said() {
        return next.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            // as wanted
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                daemon(() -> answer(caller));
            } catch (IOException closed) {
                // the end
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            InputStream in = new BufferedInputStream(caller.getInputStream());
            OutputStream out = caller.getOutputStream();
            String key = "";
            int length = 0;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String lower = line.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("idempotency-key:")) {
                    key = line.substring(16).strip();
                } else if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            byte[] body = in.readNBytes(length);
            if (seen.putIfAbsent(key, 1) == null) {
                out.write(NONSENSE.get(next.getAndIncrement() % NONSENSE.size()).getBytes(StandardCharsets.UTF_8));
                return;
            }
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(sane)
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            out.write("HTTP/1.1 %d Said\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .formatted(answer.statusCode())
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException torn) {
            // the caller has had enough
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "hostile-core");
        thread.setDaemon(true);
        thread.start();
    }
}
