package org.comptoir.gateway.coresystem.transport;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.platform.outgoing.PinnedPost;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;

/**
 * POSTs each order with its {@code Idempotency-Key}: a core system that honours it may see an order many times and books it
 * once. Whether an attempt that timed out arrived is not known, so it is sent again under the same key.
 */
public final class HttpTransport implements Transport {

    static final int MAX_ANSWER = 64 * 1_024;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TOTAL = Duration.ofSeconds(45);

    private final URI url;
    private final HttpVerdict verdict;
    private final Duration total;
    private final HttpClient client;

    public HttpTransport(URI url, Clock clock) {
        this(url, clock, TOTAL);
    }

    HttpTransport(URI url, Clock clock, Duration total) {
        this.url = url;
        this.verdict = new HttpVerdict(false, clock);
        this.total = total;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public List<ProbeStep> probe() {
        HttpRequest question =
                HttpRequest.newBuilder(url).timeout(PinnedPost.QUICK).GET().build();
        try {
            int status = client.sendAsync(question, any -> new CappedBody(MAX_ANSWER))
                    .get(PinnedPost.QUICK.toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
            return List.of(ProbeStep.good(Stage.CONNECT, String.valueOf(url)), GuardedHttpTransport.answer(status));
        } catch (TimeoutException late) {
            return List.of(
                    ProbeStep.bad(Stage.ANSWER, url + " did not answer within " + PinnedPost.QUICK.toSeconds() + " s"));
        } catch (ExecutionException failed) {
            return List.of(ProbeStep.bad(
                    Stage.CONNECT, "%s could not be reached: %s".formatted(url, String.valueOf(failed.getCause()))));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return List.of(ProbeStep.bad(Stage.ANSWER, "the gateway was stopped"));
        }
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
            HttpResponse<byte[]> said = answer.get(total.toMillis(), TimeUnit.MILLISECONDS);
            return verdict.of(said.statusCode(), said.headers().firstValue("Retry-After"), said.body());
        } catch (TimeoutException late) {
            answer.cancel(true);
            return HttpVerdict.unknown("the core system did not answer within " + total.toSeconds() + " s");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            String what = "the core system could not be reached: " + (cause == null ? failed : cause);
            return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                    ? HttpVerdict.tryAgain(what)
                    : HttpVerdict.unknown(what);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return HttpVerdict.unknown("the gateway was stopped while waiting for the core system's answer");
        }
    }
}
