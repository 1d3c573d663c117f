package org.comptoir.gateway.protocol.cxml.fulfilment;

import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.Dialect;

/**
 * What a document to the buyer needs beside the order and what the core system said.
 *
 * @param language of the texts, such as {@code en}
 * @param earlierDocument the {@code @payloadID} under which the buyer was told of what this changes, takes back or credits;
 *     empty where it was told of nothing
 * @param shipNotices the {@code @payloadID} of ship notices that the buyer was told of, by their numbers
 */
public record WireFacts(
        Dialect dialect, String language, Optional<String> earlierDocument, Map<String, String> shipNotices) {

    public WireFacts {
        shipNotices = Map.copyOf(shipNotices);
    }
}
