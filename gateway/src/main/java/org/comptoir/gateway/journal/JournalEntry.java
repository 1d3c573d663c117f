package org.comptoir.gateway.journal;

import java.util.Optional;

/**
 * One document as it came in or went out.
 *
 * @param supplierId 0 while the caller is not recognised
 * @param connectionId empty while the caller is not recognised
 * @param kind name of the request or message, such as {@code OrderRequest}; {@code unreadable} where it could not be read
 * @param documentId cXML payloadID as sent, empty if it could not be read
 * @param content the document's bytes with every secret blanked
 * @param status cXML status code of the answer we gave, or of the answer itself
 */
public record JournalEntry(
        Direction direction,
        long supplierId,
        Optional<Long> connectionId,
        String kind,
        Optional<String> documentId,
        String contentType,
        byte[] content,
        int status) {

    /** Seen from the gateway. */
    public enum Direction {
        IN,
        OUT
    }

    /** The same document, once its answer is known to be another. */
    public JournalEntry withStatus(int other) {
        return new JournalEntry(direction, supplierId, connectionId, kind, documentId, contentType, content, other);
    }
}
