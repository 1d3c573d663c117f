package org.comptoir.gateway.coresystem;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;

/**
 * POSTs each order with its {@code Idempotency-Key}: a core system that honours it may see an order many times and books it
 * once. Whether an attempt that timed out arrived is not known, so it is sent again under the same key.
 */
final class HttpTransport implements Transport {

    static final int MAX_ANSWER = 64 * 1_024;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TOTAL = Duration.ofSeconds(45);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);
    private static final int SERVER_ERROR = 500;
    private static final int QUOTED = 200;

    private final URI url;
    private final Clock clock;
    private final Duration total;
    private final HttpClient client;

    HttpTransport(URI url, Clock clock) {
        this(url, clock, TOTAL);
    }

    HttpTransport(URI url, Clock clock, Duration total) {
        this.url = url;
        this.clock = clock;
        this.total = total;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public DeliveryResult send(Delivery delivery) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(total)
                .header("Content-Type", delivery.entry().contentType())
                .header("Accept", "application/json")
                .header("Idempotency-Key", delivery.entry().idempotencyKey())
                .POST(HttpRequest.BodyPublishers.ofByteArray(delivery.entry().payload()))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, any -> new CappedBody(MAX_ANSWER));
        try {
            return judge(answer.get(total.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return tryAgain("the core system did not answer within " + total.toSeconds() + " s");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return tryAgain("the core system could not be reached: " + (cause == null ? failed : cause));
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return tryAgain("the gateway was stopped while waiting for the core system's answer");
        }
    }

    private DeliveryResult judge(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return new Delivered("the core system answered " + status);
        }
        String said = "the core system answered %d%s".formatted(status, quote(answer.body()));
        if (status >= SERVER_ERROR || PASSING.contains(status)) {
            return new TryAgain(
                    said, answer.headers().firstValue("Retry-After").flatMap(wish -> RetryAfter.read(wish, clock)));
        }
        return new Refused(said);
    }

    private static TryAgain tryAgain(String reason) {
        return new TryAgain(reason, Optional.empty());
    }

    /** The beginning of what a failing core system says about it, on one line, without anything a screen could obey. */
    private static String quote(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8)
                .replaceAll("[\\p{C}\\s]+", " ")
                .strip();
        if (text.isEmpty()) {
            return "";
        }
        return ": " + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text);
    }
}
