package org.comptoir.gateway.cart.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Money;

/**
 * How a session ended.
 *
 * @param returned false where the buyer left without a change
 * @param total before tax and shipping
 * @param lines how many there are
 * @param promises what was promised on them, as it travels through the buyer's systems
 * @param documentId payloadID of what went back, the key to the journal
 * @param document what went back; its fields where the protocol knows no document
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record KeptCart(
        boolean returned,
        Instant at,
        Money total,
        int lines,
        List<String> promises,
        Optional<String> documentId,
        String contentType,
        byte[] document) {

    public KeptCart {
        promises = List.copyOf(promises);
    }

    KeptCart promising(List<String> all) {
        return new KeptCart(returned, at, total, all.size(), all, documentId, contentType, document);
    }
}
