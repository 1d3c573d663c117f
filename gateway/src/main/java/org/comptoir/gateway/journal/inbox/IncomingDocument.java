package org.comptoir.gateway.journal.inbox;

import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;

/**
 * A document of a proven sender that no feature deals with yet.
 *
 * @param connectionId of the sender, whose name is {@code connection}
 * @param documentId cXML payloadID; made from the content where the sender gave none
 * @param businessKey the number its sender gave what the document is about, with its kind of change; empty where the kind
 *     of document has none
 * @param digest SHA-256 (hex) of the canonical Request, the same for a resend
 * @param refersTo payloadID of the document it answers: cXML {@code DocumentReference/@payloadID}
 * @param test whether nothing may come of it
 * @param entry the raw document with secrets blanked, with what came with it
 */
public record IncomingDocument(
        long connectionId,
        String connection,
        DocumentId documentId,
        Optional<String> businessKey,
        String digest,
        Optional<String> refersTo,
        boolean test,
        JournalEntry entry) {

    long supplierId() {
        return entry.supplierId();
    }

    String kind() {
        return entry.kind();
    }
}
