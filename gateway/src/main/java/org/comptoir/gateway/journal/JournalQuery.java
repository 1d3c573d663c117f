package org.comptoir.gateway.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which kept documents to list, newest first.
 *
 * @param supplierId 0 lists the documents of callers who were not recognised
 * @param kind exact, such as {@code OrderRequest}
 * @param documentId exact payloadID
 * @param since received at or after
 * @param before cursor: only documents with a lower id, see {@link JournalPage#next()}
 */
public record JournalQuery(
        long supplierId,
        Optional<String> kind,
        Optional<String> documentId,
        Optional<Instant> since,
        OptionalLong before,
        int limit) {

    private static final int MAX_LIMIT = 200;

    public JournalQuery {
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    /** The newest documents of a supplier. */
    public static JournalQuery newest(long supplierId, int limit) {
        return new JournalQuery(
                supplierId, Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), limit);
    }

    /** The page below a cursor. */
    public JournalQuery before(long id) {
        return new JournalQuery(supplierId, kind, documentId, since, OptionalLong.of(id), limit);
    }
}
