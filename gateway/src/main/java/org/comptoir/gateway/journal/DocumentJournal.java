package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps every document in and out. Joins the caller's transaction; outside one, keeping a document is one of its own. */
@ApplicationScoped
public class DocumentJournal {

    private final KeptDocuments documents;
    private final KeptAttachments attachments;

    @Inject
    DocumentJournal(KeptDocuments documents, KeptAttachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentJournal() {
        this(null, null);
    }

    /** Costs one insert. Kind, payloadID and content type are cut to what the table holds: no document is too odd to keep. */
    public JournalId keep(JournalEntry entry) {
        return documents.add(entry);
    }

    /** Corrects what is kept of a document kept earlier in this transaction, once it is known to be refused. */
    public void refused(JournalId kept, int status, String reason) {
        documents.refuse(kept, status, reason);
    }

    /** Takes back a document kept earlier in this transaction, which turned out to be kept by somebody else. */
    public void takeBack(JournalId kept) {
        documents.remove(kept);
    }

    /** Keeps what came with a document too, once it is known that the document counts. */
    public void attach(JournalId kept, JournalEntry entry) {
        attachments.add(kept, entry.supplierId(), entry.attachments());
    }
}
