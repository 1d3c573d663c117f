package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.platform.Database;

/** Rows of kept documents and their files, as far as they may name somebody. */
@ApplicationScoped
class NamingDocuments {

    private static final byte[] NOTHING = new byte[0];

    private final Database database;

    @Inject
    NamingDocuments(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingDocuments() {
        this(null);
    }

    /** @param removed whether the retention rule took the content */
    record Head(
            long id,
            Instant at,
            Optional<Long> connection,
            boolean removed,
            Optional<String> documentId,
            String contentType,
            Optional<String> notes,
            Optional<String> reason) {

        Place place() {
            return new Place(at, id);
        }
    }

    /** A file that is still there. */
    record File(int number, String contentType, Optional<String> contentId, Optional<String> sentAs) {

        /** Whether people could read it as it is; a PDF or a picture nobody but a person can. */
        boolean isText() {
            return contentType.startsWith("text/")
                    || contentType.matches("application/(json|xml|csv|.*\\+(json|xml))(;.*)?");
        }
    }

    /** What is remembered of a document for the feature that deals with it. */
    record Stored(long id, String answer) {}

    public List<Head> next(Search search, int limit) {
        return database.query(
                """
                select id, received_at, connection_id, removed_at, document_id, content_type, notes, reason
                  from document_journal
                 where supplier_id = ? and received_at >= ? and received_at < ? and (received_at > ? or id > ?)
                 order by received_at, id limit ?""",
                row -> new Head(
                        row.number("id"),
                        row.instant("received_at"),
                        row.optionalNumber("connection_id"),
                        row.optionalInstant("removed_at").isPresent(),
                        row.optionalText("document_id"),
                        row.text("content_type"),
                        row.optionalText("notes"),
                        row.optionalText("reason")),
                search.supplierId(),
                search.after().at(),
                search.before(),
                search.after().at(),
                search.after().id(),
                limit);
    }

    /** One at a time: a batch of the largest would not fit into memory. */
    public byte[] content(long supplierId, long id) {
        return database.one(
                        "select content from document_journal where supplier_id = ? and id = ?",
                        row -> row.bytes("content"),
                        supplierId,
                        id)
                .orElse(NOTHING);
    }

    public void keep(
            long supplierId,
            long id,
            Optional<byte[]> content,
            Optional<String> notes,
            Optional<String> reason,
            Instant now) {
        database.update(
                "update document_journal set notes = ?, reason = ?, erased_at = ? where supplier_id = ? and id = ?",
                notes,
                reason,
                now,
                supplierId,
                id);
        content.ifPresent(left -> database.update(
                "update document_journal set content = ? where supplier_id = ? and id = ? and removed_at is null",
                left,
                supplierId,
                id));
    }

    public List<File> files(long supplierId, long id) {
        return database.query(
                """
                select number, content_type, content_id, sent_as from document_attachment
                 where supplier_id = ? and journal_id = ? and removed_at is null order by number""",
                row -> new File(
                        row.integer("number"),
                        row.text("content_type"),
                        row.optionalText("content_id"),
                        row.optionalText("sent_as")),
                supplierId,
                id);
    }

    public byte[] file(long supplierId, long id, int number) {
        return database.one(
                        "select content from document_attachment where supplier_id = ? and journal_id = ? and number = ?",
                        row -> row.bytes("content"),
                        supplierId,
                        id,
                        number)
                .orElse(NOTHING);
    }

    /** Its size and digest stay: they tell that there was one, and which. */
    public void emptyFile(long supplierId, long id, File file, Instant now) {
        database.update("""
                update document_attachment set content = ?, sent_as = null, content_id = null, removed_at = ?
                 where supplier_id = ? and journal_id = ? and number = ?""", NOTHING, now, supplierId, id, file.number());
    }

    public void renameFile(long supplierId, long id, File file) {
        database.update("""
                update document_attachment set content_id = ?, sent_as = ?
                 where supplier_id = ? and journal_id = ? and number = ?""", file.contentId(), file.sentAs(), supplierId, id, file.number());
    }

    public List<Stored> stored(long supplierId, long id) {
        return database.query(
                "select id, answer from received_document where supplier_id = ? and journal_id = ?",
                row -> new Stored(row.number("id"), row.text("answer")),
                supplierId,
                id);
    }

    public void keepStored(long supplierId, Stored stored) {
        database.update(
                "update received_document set answer = ? where supplier_id = ? and id = ?",
                stored.answer(),
                supplierId,
                stored.id());
    }
}
