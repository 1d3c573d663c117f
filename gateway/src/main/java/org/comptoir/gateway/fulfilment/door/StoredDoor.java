package org.comptoir.gateway.fulfilment.door;

import java.util.Map;
import org.comptoir.gateway.partner.ConnectionId;

/**
 * A door as it is kept.
 *
 * @param sealed its secrets by name, none of them readable
 */
record StoredDoor(BuyerDoor door, Map<String, String> sealed) {

    StoredDoor {
        sealed = Map.copyOf(sealed);
    }

    /** What a secret is sealed for, so that it opens nowhere else. */
    static String purpose(ConnectionId connection, String secret) {
        return "buyer-door/%d/%s".formatted(connection.value(), secret);
    }
}
