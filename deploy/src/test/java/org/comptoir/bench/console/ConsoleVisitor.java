package org.comptoir.bench.console;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the console, whose browser keeps its connection and its cookies. */
public final class ConsoleVisitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;

    public ConsoleVisitor(int port) {
        this.port = port;
    }

    public void signIn(String name, String password) throws IOException, InterruptedException {
        Matcher token =
                FORM_TOKEN.matcher(send(request("/console/sign-in").GET()).body());
        if (!token.find()) {
            throw new IOException("The sign-in page has no form");
        }
        String form = "formToken=%s&name=%s&password=%s"
                .formatted(
                        URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        URLEncoder.encode(password, StandardCharsets.UTF_8));
        send(request("/console/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** How long a page takes until its last byte is here, in milliseconds. */
    public double millis(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> page = send(request(path).GET());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (page.statusCode() != OK) {
            throw new IOException("%s was answered %d".formatted(path, page.statusCode()));
        }
        return millis;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .header("Accept", "text/html");
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String cookie = set.split(";", 2)[0];
            int equals = cookie.indexOf('=');
            cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
        }
        return answer;
    }
}
