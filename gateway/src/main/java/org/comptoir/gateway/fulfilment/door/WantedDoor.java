package org.comptoir.gateway.fulfilment.door;

import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/**
 * A buyer's door as somebody wants it. Without addresses nothing goes back any more.
 *
 * @param secrets those that are set now, empty for one that is to go; one that is left out stays as it is while nobody else would
 *     hear it
 * @param actor who wants it, such as {@code api:1/erp}
 */
public record WantedDoor(
        Connection connection,
        Map<DocumentKind, String> addresses,
        Optional<Credential> from,
        Optional<Credential> sender,
        Map<String, String> settings,
        Map<String, String> secrets,
        String actor) {

    public WantedDoor {
        addresses = Map.copyOf(addresses);
        settings = Map.copyOf(settings);
        secrets = Map.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "WantedDoor[%s]".formatted(connection.name());
    }
}
