package org.comptoir.gateway.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A document in the journal, without its content.
 *
 * @param size of the content in bytes, as it was kept
 * @param status that it was answered with
 * @param taken whether it counts as taken, which its status alone does not say
 * @param reason why it was refused, or taken all the same; empty where it was simply taken, and for what was kept before reasons were
 * @param removedAt when the retention rule took the content; empty while it is there
 * @param erasedAt when a person was erased from it last; all else that it said is there
 */
public record KeptDocument(
        JournalId id,
        JournalEntry.Direction direction,
        Optional<Long> connectionId,
        String kind,
        Optional<String> documentId,
        String contentType,
        int size,
        int status,
        boolean taken,
        Instant receivedAt,
        Optional<String> reason,
        Optional<Instant> removedAt,
        Optional<Instant> erasedAt) {}
