package org.comptoir.gateway.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries entries of any room to places of others, by SFTP, HTTP or mail. Whoever has the transports implements it. */
public interface Courier {

    /**
     * How, where to and as whom.
     *
     * @param transport such as {@code sftp}
     * @param secrets readable
     */
    record Way(String transport, Map<String, String> settings, Map<String, String> secrets) {

        public Way {
            settings = Map.copyOf(settings);
            secrets = Map.copyOf(secrets);
        }

        @Override
        public String toString() {
            return "Way[%s]".formatted(transport);
        }
    }

    /** What stands against it, in words that name no secret; empty where it can be gone. */
    List<String> objections(Way way);

    /** Stands in for a secret that was looked at when it was given, where only the rest is judged anew. */
    String placeholder(String secret);

    DeliveryResult carry(Way way, Delivery delivery);

    /**
     * Asks the place something that changes nothing there, the way {@link #carry} goes and under the same guards.
     *
     * @return empty where nothing can be asked that way
     */
    Optional<Echo> ask(long supplierId, Way way, String contentType, byte[] question);

    /** What became of an earlier attempt whose end nobody saw. */
    Trace trace(Way way, Delivery delivery);
}
