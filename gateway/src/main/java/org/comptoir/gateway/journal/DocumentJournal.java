package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.platform.Database;

/** Keeps every document in and out. Joins the caller's transaction; outside one, keeping a document is one of its own. */
@ApplicationScoped
public class DocumentJournal {

    private static final int KIND_LENGTH = 64;
    private static final int ID_LENGTH = 255;

    private final Database database;

    @Inject
    DocumentJournal(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentJournal() {
        this(null);
    }

    /** Costs one insert. Kind, payloadID and content type are cut to what the table holds: no document is too odd to keep. */
    public JournalId keep(JournalEntry entry) {
        return new JournalId(database.insert(
                """
                insert into document_journal
                    (supplier_id, connection_id, direction, kind, document_id, content_type, content, status)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                entry.supplierId(),
                entry.connectionId(),
                entry.direction(),
                cut(entry.kind(), KIND_LENGTH),
                entry.documentId().map(id -> cut(id, ID_LENGTH)),
                cut(entry.contentType(), ID_LENGTH),
                entry.content(),
                entry.status()));
    }

    /** Corrects the status of a document kept earlier in this transaction, once its answer is known to be another. */
    public void answered(JournalId kept, int status) {
        database.update("update document_journal set status = ? where id = ?", status, kept.value());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
