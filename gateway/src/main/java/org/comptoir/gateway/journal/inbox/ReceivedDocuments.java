package org.comptoir.gateway.journal.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The rows of documents that wait. The two unique keys, not the reads, decide what is a duplicate. */
@ApplicationScoped
class ReceivedDocuments {

    private static final String COLUMNS = """
            select id, connection_id, kind, document_id, refers_to, test, state, journal_id, received_at
              from received_document where supplier_id = ?""";

    private final Database database;

    @Inject
    ReceivedDocuments(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReceivedDocuments() {
        this(null);
    }

    /** A document that was accepted earlier, as far as a duplicate needs to know it. */
    record Known(String digest, String answer, JournalId journalId) {}

    /** How a document is about to be stored, and where its bytes are. */
    record Place(ReceivedDocument.State state, String answer, JournalId journalId, Instant receivedAt) {}

    /**
     * Waits while the same document is being stored elsewhere.
     *
     * @return false when a document of that id or number is there already
     */
    public boolean add(IncomingDocument document, Place place) {
        boolean first = place.state() == ReceivedDocument.State.WAITING;
        return database.update(
                        """
                        insert into received_document
                            (supplier_id, connection_id, kind, document_id, business_key, digest, refers_to, test, state,
                             answer, journal_id, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        document.supplierId(),
                        document.connectionId(),
                        document.kind(),
                        document.documentId().value(),
                        first ? document.businessKey() : Optional.empty(),
                        document.digest(),
                        document.refersTo(),
                        document.test(),
                        place.state(),
                        place.answer(),
                        place.journalId().value(),
                        place.receivedAt())
                == 1;
    }

    public Optional<Known> findSameDocument(IncomingDocument document) {
        return database.one(
                """
                select digest, answer, journal_id from received_document
                 where supplier_id = ? and connection_id = ? and kind = ? and document_id = ?""",
                ReceivedDocuments::known,
                document.supplierId(),
                document.connectionId(),
                document.kind(),
                document.documentId().value());
    }

    public Optional<Known> findSameNumber(IncomingDocument document) {
        return document.businessKey()
                .flatMap(key -> database.one(
                        """
                        select digest, answer, journal_id from received_document
                         where supplier_id = ? and connection_id = ? and kind = ? and business_key = ?""",
                        ReceivedDocuments::known,
                        document.supplierId(),
                        document.connectionId(),
                        document.kind(),
                        key));
    }

    /** Waiting documents of a kind after a cursor, the oldest first. */
    public List<ReceivedDocument> waiting(long supplierId, String kind, long after, int limit) {
        return database.query(
                COLUMNS + " and kind = ? and state = 'WAITING' and id > ? order by id limit ?",
                ReceivedDocuments::document,
                supplierId,
                kind,
                after,
                limit);
    }

    public Optional<ReceivedDocument> find(long supplierId, JournalId journalId) {
        return database.one(
                COLUMNS + " and journal_id = ?", ReceivedDocuments::document, supplierId, journalId.value());
    }

    /** Documents that answer one of a payloadID, the newest first. */
    public List<ReceivedDocument> about(long supplierId, long connectionId, String documentId, int limit) {
        return database.query(
                COLUMNS + " and connection_id = ? and refers_to = ? order by id desc limit ?",
                ReceivedDocuments::document,
                supplierId,
                connectionId,
                documentId,
                limit);
    }

    /** @return false if it does not wait any more */
    public boolean settle(long supplierId, long id) {
        return database.update(
                        "update received_document set state = 'DONE' where supplier_id = ? and id = ? and state = 'WAITING'",
                        supplierId,
                        id)
                == 1;
    }

    private static Known known(Row row) throws SQLException {
        return new Known(row.text("digest"), row.text("answer"), new JournalId(row.number("journal_id")));
    }

    private static ReceivedDocument document(Row row) throws SQLException {
        return new ReceivedDocument(
                row.number("id"),
                row.number("connection_id"),
                row.text("kind"),
                row.text("document_id"),
                row.optionalText("refers_to"),
                row.flag("test"),
                row.constant("state", ReceivedDocument.State.class),
                new JournalId(row.number("journal_id")),
                row.instant("received_at"));
    }
}
