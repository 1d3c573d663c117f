package org.comptoir.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The doors of a running gateway that a core system sends its catalog through. */
final class CatalogDoor {

    private static final String TOKEN = "comptoir-demo-api";
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Pattern HREF = Pattern.compile("\"href\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([^\"]+)\"");

    private static final String LINES = "application/x-ndjson";

    private final int port;

    CatalogDoor(int port) {
        this.port = port;
    }

    /** Streams lines; the client holds one at a time. @return the report */
    String put(String path, Stream<String> lines) throws IOException {
        String report = send("PUT", path, LINES, lines);
        if (!report.contains("\"refused\":0")) {
            throw new IOException("Not every line was taken: " + report);
        }
        return report;
    }

    /** @param json what the assortment shows and hides, and who gets it */
    void putAssortment(String name, String json) throws IOException {
        putJson("/api/v1/assortments/" + name, json);
    }

    /**
     * Sends a file as an import, and returns when it is applied.
     *
     * @return seconds until the file was there, until it was read, and until its articles were in place of those before
     */
    double[] importFile(Stream<String> lines) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String started = send("POST", "/api/v1/imports?format=ndjson&mode=changes", LINES, lines);
        double sent = since(begin);
        Matcher href = HREF.matcher(started);
        if (!href.find()) {
            throw new IOException("The import has no address: " + started);
        }
        String path = URI.create(href.group(1)).getPath();
        double read = 0;
        while (since(begin) < LONGEST.toSeconds()) {
            Thread.sleep(200);
            String told = get(path);
            Matcher state = STATE.matcher(told);
            String now = state.find() ? state.group(1) : "";
            if (read == 0 && !now.equals("uploaded") && !now.equals("reading")) {
                read = since(begin);
            }
            if (now.equals("applied")) {
                return new double[] {sent, read, since(begin)};
            }
            if (now.equals("failed") || now.equals("stopped") || now.equals("waiting")) {
                throw new IOException("The import was not applied: " + told);
            }
        }
        throw new IOException("The import was not applied within " + LONGEST);
    }

    /** @return what was answered */
    String putJson(String path, String json) throws IOException {
        return send("PUT", path, "application/json", Stream.of(json));
    }

    /** Without a body. @return what was answered */
    String post(String path) throws IOException {
        return send("POST", path, "application/json", Stream.of());
    }

    String get(String path) throws IOException {
        return answer(open("GET", path), path);
    }

    private String send(String method, String path, String type, Stream<String> lines) throws IOException {
        HttpURLConnection connection = open(method, path);
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(64 * 1024);
        connection.setRequestProperty("Content-Type", type);
        try (OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 64 * 1024)) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                out.write(each.next().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        return answer(connection, path);
    }

    private HttpURLConnection open(String method, String path) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty("Authorization", "Bearer " + TOKEN);
        return connection;
    }

    private static String answer(HttpURLConnection connection, String path) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String text = answer == null ? "" : new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            if (status >= 300) {
                throw new IOException("%s was answered %d: %s".formatted(path, status, text));
            }
            return text;
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
