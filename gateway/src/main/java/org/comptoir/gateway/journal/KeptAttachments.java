package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The rows of files that came with documents. */
@ApplicationScoped
class KeptAttachments {

    private static final int NAME_LENGTH = 255;

    private final Database database;

    @Inject
    KeptAttachments(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected KeptAttachments() {
        this(null);
    }

    /** One insert each and no batch: a driver that joins rows would hold all of their bytes at once. */
    public void add(JournalId document, long supplierId, List<Attachment> attachments) {
        for (Attachment attachment : attachments) {
            KeptAttachment kept = attachment.kept();
            database.update(
                    """
                    insert into document_attachment
                        (journal_id, number, supplier_id, content_id, sent_as, file_name, content_type, size, digest,
                         content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    document.value(),
                    kept.number(),
                    supplierId,
                    cut(kept.contentId()),
                    cut(kept.sentAs()),
                    kept.fileName(),
                    kept.contentType(),
                    kept.size(),
                    kept.digest(),
                    attachment.content());
        }
    }

    public List<KeptAttachment> list(long supplierId, JournalId document) {
        return database.query("""
                select number, content_id, sent_as, file_name, content_type, size, digest from document_attachment
                 where supplier_id = ? and journal_id = ? order by number""", KeptAttachments::attachment, supplierId, document.value());
    }

    public Optional<byte[]> content(long supplierId, JournalId document, int number) {
        return database.one(
                "select content from document_attachment where supplier_id = ? and journal_id = ? and number = ?",
                row -> row.bytes("content"),
                supplierId,
                document.value(),
                number);
    }

    /** When a file went for a person who was erased; empty while it is there, and where it went with its document. */
    public Optional<Instant> removedAt(long supplierId, JournalId document, int number) {
        return database.one(
                        "select removed_at from document_attachment where supplier_id = ? and journal_id = ? and number = ?",
                        row -> row.optionalInstant("removed_at"),
                        supplierId,
                        document.value(),
                        number)
                .flatMap(removed -> removed);
    }

    private static Optional<String> cut(Optional<String> text) {
        return text.map(value -> value.length() <= NAME_LENGTH ? value : value.substring(0, NAME_LENGTH));
    }

    private static KeptAttachment attachment(Row row) throws SQLException {
        return new KeptAttachment(
                row.integer("number"),
                row.optionalText("content_id"),
                row.optionalText("sent_as"),
                row.text("file_name"),
                row.text("content_type"),
                row.integer("size"),
                row.text("digest"));
    }
}
