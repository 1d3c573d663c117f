package org.comptoir.gateway.fulfilment.door;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Where a buyer takes the documents that go back to it, without its secrets.
 *
 * @param addresses by kind of document; a kind without one is not sent
 * @param from who we are: cXML {@code From}; empty for the name the buyer calls us by in its orders
 * @param sender who signs: cXML {@code Sender}; empty where it is the same as {@code from}
 * @param settings of the transport {@code http}, without {@code url}
 * @param secrets names of those that are set
 */
public record BuyerDoor(
        SupplierId supplier,
        ConnectionId connection,
        Map<DocumentKind, String> addresses,
        Optional<Credential> from,
        Optional<Credential> sender,
        Map<String, String> settings,
        Set<String> secrets,
        Instant changedAt,
        String changedBy) {

    /** What the Sender of our documents shows. */
    public static final String SHARED_SECRET = "shared-secret";

    public BuyerDoor {
        addresses = addresses.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(addresses));
        settings = Map.copyOf(settings);
        secrets = Set.copyOf(secrets);
    }

    public boolean takes(DocumentKind kind) {
        return addresses.containsKey(kind);
    }
}
