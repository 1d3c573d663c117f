package org.comptoir.gateway.journal.inbox;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalId;

/**
 * A stored document that waits for its feature, or did.
 *
 * @param refersTo payloadID of the document it answers
 * @param journalId where its bytes are
 */
public record ReceivedDocument(
        long id,
        long connectionId,
        String kind,
        String documentId,
        Optional<String> refersTo,
        boolean test,
        State state,
        JournalId journalId,
        Instant receivedAt) {

    /** How far a document is. */
    public enum State {
        /** Nobody dealt with it yet. */
        WAITING,
        /** A feature dealt with it. */
        DONE,
        /** Another document of the same number and content stands for it. */
        REPEATED
    }
}
