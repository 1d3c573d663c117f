package org.comptoir.gateway.coresystem.transport;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;

/** POSTs each order with its {@code Idempotency-Key} to an address that whoever may write targets has chosen. */
final class GuardedHttpTransport implements Transport {

    private static final int UNAUTHORISED = 401;

    private final PinnedPost post;
    private final URI url;
    private final Authorization authorization;
    private final Clock clock;

    GuardedHttpTransport(PinnedPost post, URI url, Authorization authorization, Clock clock) {
        this.post = post;
        this.url = url;
        this.authorization = authorization;
        this.clock = clock;
    }

    @Override
    public DeliveryResult send(Delivery delivery) {
        byte[] body = delivery.entry().payload();
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", delivery.entry().contentType());
            headers.put("Accept", "application/json");
            headers.put("Idempotency-Key", delivery.entry().idempotencyKey());
            headers.putAll(authorization.headers(body));
            HttpAnswer answer = post.send(url, headers, body, HttpTransport.MAX_ANSWER);
            if (answer.status() == UNAUTHORISED && authorization instanceof ClientCredentials) {
                // a token may be taken back before its time; the next attempt asks for another
                authorization.refused();
                return HttpVerdict.tryAgain("the core system did not take the token; another is asked for");
            }
            return HttpVerdict.of(answer.status(), answer.header("retry-after"), answer.body(), clock);
        } catch (Reach.OutOfReachException forbidden) {
            return new DeliveryResult.Refused("nothing was sent: " + forbidden.getMessage());
        } catch (IOException failed) {
            return HttpVerdict.tryAgain("the core system could not be reached: %s %s"
                    .formatted(failed.getClass().getSimpleName(), failed.getMessage()));
        }
    }
}
