package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps every document in and out. Joins the caller's transaction; outside one, keeping a document is one of its own. */
@ApplicationScoped
public class DocumentJournal {

    private final KeptDocuments documents;

    @Inject
    DocumentJournal(KeptDocuments documents) {
        this.documents = documents;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentJournal() {
        this(null);
    }

    /** Costs one insert. Kind, payloadID and content type are cut to what the table holds: no document is too odd to keep. */
    public JournalId keep(JournalEntry entry) {
        return documents.add(entry);
    }

    /** Corrects the status of a document kept earlier in this transaction, once its answer is known to be another. */
    public void answered(JournalId kept, int status) {
        documents.setStatus(kept, status);
    }
}
