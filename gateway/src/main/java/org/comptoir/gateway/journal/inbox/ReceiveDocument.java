package org.comptoir.gateway.journal.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.AlreadyReceived;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.Conflicting;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.Stored;
import org.comptoir.gateway.journal.inbox.ReceivedDocument.State;
import org.comptoir.gateway.journal.inbox.ReceivedDocuments.Known;
import org.comptoir.gateway.journal.inbox.ReceivedDocuments.Place;

/**
 * Stores a document for the feature that will deal with it: bytes, attachments, its place among the waiting and audit in
 * one transaction; unique keys decide duplicates.
 *
 * <p>Returns only after commit. Own faults leave as exceptions and nothing is stored: the sender's resend decides.
 */
@ApplicationScoped
public class ReceiveDocument {

    private static final int CONFLICT = 409;

    private final ReceivedDocuments received;
    private final JournalSearch search;
    private final DocumentJournal journal;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReceiveDocument(
            ReceivedDocuments received, JournalSearch search, DocumentJournal journal, AuditTrail audit, Clock clock) {
        this.received = received;
        this.search = search;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReceiveDocument() {
        this(null, null, null, null, null);
    }

    @Transactional
    public ReceiveOutcome receive(IncomingDocument document) {
        JournalId kept = journal.keep(document.entry());
        String answer = answer(document);
        if (!received.add(document, new Place(State.WAITING, answer, kept, clock.instant()))) {
            return duplicate(document, kept);
        }
        journal.attach(kept, document.entry());
        audit(document, "document.received", kept, answer);
        return new Stored(answer);
    }

    private String answer(IncomingDocument document) {
        return document.kind() + " received"
                + document.refersTo()
                        .map(id -> search.find(document.supplierId(), document.connectionId(), id)
                                .map(about -> "; it is about %s %s".formatted(about.kind(), id))
                                .orElse("; it is about document %s, which is not known here".formatted(id)))
                        .orElse("");
    }

    /** Decides among rows b, c, d and e once a unique key has said that the document or its number came before. */
    private ReceiveOutcome duplicate(IncomingDocument document, JournalId kept) {
        Optional<Known> sameDocument = received.findSameDocument(document);
        if (sameDocument.isPresent()) {
            return sameDocument.get().digest().equals(document.digest())
                    ? repeated(document, sameDocument.get())
                    : conflicting(
                            document,
                            kept,
                            "payloadID %s was received before with other content; send a new document under a new payloadID"
                                    .formatted(document.documentId().value()));
        }
        Known sameNumber = received.findSameNumber(document)
                .orElseThrow(
                        () -> new IllegalStateException("%s %s was taken for a duplicate of one that does not exist"
                                .formatted(
                                        document.kind(), document.documentId().value())));
        if (!sameNumber.digest().equals(document.digest())) {
            return conflicting(
                    document,
                    kept,
                    "%s %s was received before with other content; send it under a number of its own"
                            .formatted(document.kind(), document.businessKey().orElse("")));
        }
        // should another node have noted the same document in this moment, its row says the same
        received.add(document, new Place(State.REPEATED, sameNumber.answer(), kept, clock.instant()));
        return repeated(document, sameNumber);
    }

    private ReceiveOutcome repeated(IncomingDocument document, Known known) {
        audit(document, "document.repeated", known.journalId(), "it came again; nothing was done");
        return new AlreadyReceived(known.answer());
    }

    /** Other content under a known id: kept, never processed, and somebody should ask the sender why. */
    private ReceiveOutcome conflicting(IncomingDocument document, JournalId kept, String reason) {
        journal.refused(kept, CONFLICT, reason);
        audit(document, "document.conflict", kept, "ALERT: " + reason);
        return new Conflicting(reason);
    }

    private void audit(IncomingDocument document, String action, JournalId about, String detail) {
        audit.append(new AuditEvent(
                document.supplierId(),
                "connection:" + document.connection(),
                action,
                "document:" + about.value(),
                "%s %s: %s".formatted(document.kind(), document.documentId().value(), detail)));
    }
}
