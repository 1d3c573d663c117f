package org.comptoir.gateway.coresystem.transport;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Unknown;

/** What an answer of a core system means for the delivery. */
final class HttpVerdict {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Whoever says these may have booked the order before something broke. */
    private static final Set<Integer> UNTOLD = Set.of(500, 502, 504);

    private static final int SERVER_ERROR = 500;
    private static final int QUOTED = 200;

    private HttpVerdict() {}

    static DeliveryResult of(int status, Optional<String> retryAfter, byte[] body, Clock clock) {
        if (status >= 200 && status < 300) {
            return new Delivered("the core system answered " + status);
        }
        String said = "the core system answered %d%s".formatted(status, quote(body));
        Optional<Duration> notBefore = retryAfter.flatMap(wish -> RetryAfter.read(wish, clock));
        if (UNTOLD.contains(status)) {
            return new Unknown(said, notBefore);
        }
        if (status >= SERVER_ERROR || PASSING.contains(status)) {
            return new TryAgain(said, notBefore);
        }
        return new Refused(said);
    }

    static Unknown unknown(String reason) {
        return new Unknown(reason, Optional.empty());
    }

    static TryAgain tryAgain(String reason) {
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
