package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.comptoir.gateway.platform.Database;

/** Rows of old documents, of which the content goes and the rest stays. */
@ApplicationScoped
class OldDocuments {

    private static final byte[] NOTHING = new byte[0];

    private final Database database;

    @Inject
    OldDocuments(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OldDocuments() {
        this(null);
    }

    /** @param removed whether its content has gone before */
    record Old(long id, Instant at, boolean removed) {

        Place place() {
            return new Place(at, id);
        }
    }

    /** The next old ones: what went before is not filtered in the statement, so that no step reads more rows than its limit. */
    public List<Old> next(Span span, int limit) {
        return database.query(
                """
                select id, received_at, case when removed_at is null then false else true end as removed
                  from document_journal
                 where supplier_id = ? and received_at >= ? and received_at < ? and (received_at > ? or id > ?)
                 order by received_at, id limit ?""",
                row -> new Old(row.number("id"), row.instant("received_at"), row.flag("removed")),
                span.supplierId(),
                span.after().at(),
                span.before(),
                span.after().at(),
                span.after().id(),
                limit);
    }

    /** Remarks quote the document, so they go with it; why it was refused stays. */
    public void empty(long supplierId, Collection<Long> documents, Instant now) {
        database.batch(
                """
                update document_journal
                   set removed_size = octet_length(content), content = ?, notes = null, removed_at = ?
                 where supplier_id = ? and id = ? and removed_at is null""",
                documents.stream()
                        .map(id -> new Object[] {NOTHING, now, supplierId, id})
                        .toList());
        database.batch(
                "update document_attachment set content = ?, sent_as = null where supplier_id = ? and journal_id = ?",
                documents.stream()
                        .map(id -> new Object[] {NOTHING, supplierId, id})
                        .toList());
    }
}
