package org.comptoir.gateway.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.journal.JournalEntry.Direction;

/**
 * Which kept documents to list, newest first.
 *
 * @param supplierId 0 lists the documents of callers who were not recognised
 * @param before cursor: only what came before the document of that id, see {@link JournalPage#next()}
 */
public record JournalQuery(long supplierId, Filter filter, OptionalLong before, int limit) {

    private static final int MAX_LIMIT = 200;

    public JournalQuery {
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    /** How a document was answered, or sent on its way. */
    public enum Outcome {
        /** Whatever the status, such as 409 to a repetition of what had arrived. */
        TAKEN,
        /** One of the two below. */
        NOT_TAKEN,
        /** The sender must mend something, or whoever answered said nothing that means taken. */
        REFUSED,
        /** Our fault, or not now. */
        FAULT
    }

    /**
     * What a document must be like; empty parts say nothing.
     *
     * @param kind exact, such as {@code OrderRequest}
     * @param documentId exact payloadID
     * @param since received at or after
     * @param until received before
     * @param among only these, such as the documents of one order
     */
    public record Filter(
            Optional<Long> connection,
            Optional<Direction> direction,
            Optional<String> kind,
            Optional<Outcome> outcome,
            Optional<String> documentId,
            Optional<Instant> since,
            Optional<Instant> until,
            Optional<List<Long>> among) {

        /** Everything. */
        public static final Filter NONE = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** Documents of one kind that one connection sent or got. */
        public static Filter of(Optional<Long> connection, Direction direction, String kind) {
            return new Filter(
                    connection,
                    Optional.of(direction),
                    Optional.of(kind),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The newest documents of a supplier. */
    public static JournalQuery newest(long supplierId, int limit) {
        return new JournalQuery(supplierId, Filter.NONE, OptionalLong.empty(), limit);
    }

    /** The page below a cursor. */
    public JournalQuery before(long id) {
        return new JournalQuery(supplierId, filter, OptionalLong.of(id), limit);
    }
}
