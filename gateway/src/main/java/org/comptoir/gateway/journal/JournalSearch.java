package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists kept documents and shows one, inside one supplier. */
@ApplicationScoped
public class JournalSearch {

    private static final long NOBODY = 0;
    private static final int FIRST_ERROR = 400;
    private static final String ANSWER = "Response";

    private final KeptDocuments documents;
    private final KeptAttachments attachments;

    @Inject
    JournalSearch(KeptDocuments documents, KeptAttachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected JournalSearch() {
        this(null, null);
    }

    public JournalPage list(JournalQuery query) {
        return documents.list(query);
    }

    /** How many documents each connection sent since that moment that were refused, by its id. */
    public Map<Long, Long> refusedSince(long supplierId, Instant since) {
        return documents.refusedSince(supplierId, since);
    }

    /** How many documents of a supplier's connections were refused (4xx) since that moment, counted up to {@code most}. */
    public long countRefused(long supplierId, Instant since, int most) {
        return documents.countIn(supplierId, since, true, most);
    }

    /** How many documents came since that moment whose caller was not recognised, counted up to {@code most}. */
    public long countOfStrangers(Instant since, int most) {
        return documents.countIn(NOBODY, since, false, most);
    }

    /** The other half of a refusal: our answer to a document that came in, or the document we answered; empty where none is kept. */
    public Optional<KeptDocument> counterpart(long supplierId, KeptDocument document) {
        if (document.status() < FIRST_ERROR) {
            return Optional.empty();
        }
        if (document.direction() == JournalEntry.Direction.IN) {
            return documents.answerTo(supplierId, document);
        }
        return document.kind().equals(ANSWER) ? documents.requestOf(supplierId, document) : Optional.empty();
    }

    /** Empty for an unknown id and for another supplier's. */
    public Optional<KeptDocument> find(long supplierId, JournalId id) {
        return documents.find(supplierId, id);
    }

    /** The newest document of a payloadID that a connection sent or got. */
    public Optional<KeptDocument> find(long supplierId, long connectionId, String documentId) {
        return documents.find(supplierId, connectionId, documentId);
    }

    /** The document's bytes, secrets blanked, none once they are removed; empty for an unknown id and for another supplier's. */
    public Optional<byte[]> content(long supplierId, JournalId id) {
        return documents.content(supplierId, id);
    }

    /** What was tolerated while the document was read, each with its place; none for another supplier's. */
    public List<String> notes(long supplierId, JournalId id) {
        return documents.notes(supplierId, id);
    }

    /** What came with the document, without its bytes; none for another supplier's. */
    public List<KeptAttachment> attachments(long supplierId, JournalId id) {
        return attachments.list(supplierId, id);
    }

    /** The bytes of one attachment; empty for an unknown one and for another supplier's. */
    public Optional<byte[]> attachment(long supplierId, JournalId id, int number) {
        return attachments.content(supplierId, id, number);
    }

    /** When the bytes of one attachment went, with its document or with a person; empty while they are there. */
    public Optional<Instant> attachmentRemovedAt(long supplierId, JournalId id, int number) {
        return documents
                .find(supplierId, id)
                .flatMap(KeptDocument::removedAt)
                .or(() -> attachments.removedAt(supplierId, id, number));
    }
}
