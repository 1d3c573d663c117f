package org.comptoir.gateway.journal.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalId;

/** Hands waiting documents to the feature that deals with their kind, whenever that feature comes, and shows them. */
@ApplicationScoped
public class Inbox {

    private static final int MOST_SHOWN = 50;

    private final ReceivedDocuments received;

    @Inject
    Inbox(ReceivedDocuments received) {
        this.received = received;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Inbox() {
        this(null);
    }

    /**
     * Waiting documents of a kind, the oldest first.
     *
     * @param after the id of the last one seen, 0 to begin with
     */
    public List<ReceivedDocument> waiting(long supplierId, String kind, long after, int limit) {
        return received.waiting(supplierId, kind, after, limit);
    }

    /**
     * Notes that a document was dealt with; joins the transaction of what came of it.
     *
     * @return false if somebody else dealt with it: then nothing may come of it a second time
     */
    @Transactional
    public boolean settle(long supplierId, ReceivedDocument document) {
        return received.settle(supplierId, document.id());
    }

    /** The stored document behind one of the journal; empty for all that never waited. */
    public Optional<ReceivedDocument> find(long supplierId, JournalId journalId) {
        return received.find(supplierId, journalId);
    }

    /** What a connection sent about a document of that payloadID, the newest first, at most fifty. */
    public List<ReceivedDocument> about(long supplierId, long connectionId, String documentId) {
        return received.about(supplierId, connectionId, documentId, MOST_SHOWN);
    }
}
