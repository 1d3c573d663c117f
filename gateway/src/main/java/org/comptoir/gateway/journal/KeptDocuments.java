package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.platform.RowIds;

/** The kept documents' rows. */
@ApplicationScoped
class KeptDocuments {

    private static final int KIND_LENGTH = 64;
    private static final int ID_LENGTH = 255;
    private static final int REASON_LENGTH = 1_000;
    private static final String COLUMNS = """
            select id, direction, connection_id, kind, document_id, content_type,
                   coalesce(removed_size, octet_length(content)) as size, status, received_at, reason, removed_at, erased_at
              from document_journal where supplier_id = ?""";

    /** From here on statuses are those below 400 of documents that were refused all the same: one number, so that one index tells both. */
    private static final int REFUSED_ALL_THE_SAME = 1_000;

    private static final int BAD = 400;

    /** For the same reason statuses below 0 are those from 400 on of documents that were taken all the same. */
    private static final int TAKEN_ALL_THE_SAME = -1;

    private final Database database;
    private final RowIds ids;

    @Inject
    KeptDocuments(Database database) {
        this.database = database;
        this.ids = RowIds.of(database, "document_journal_ids");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected KeptDocuments() {
        this.database = null;
        this.ids = null;
    }

    public JournalPage list(JournalQuery query) {
        StringBuilder sql = new StringBuilder(COLUMNS);
        List<Object> arguments = new ArrayList<>();
        arguments.add(query.supplierId());
        filter(sql, arguments, query.filter());
        query.before().ifPresent(before -> below(query.supplierId(), before, sql, arguments));
        filter(sql, arguments, " order by received_at desc, id desc limit ?", query.limit() + 1);
        List<KeptDocument> found = database.query(sql.toString(), KeptDocuments::document, arguments.toArray());
        if (found.size() <= query.limit()) {
            return new JournalPage(found, OptionalLong.empty());
        }
        List<KeptDocument> page = found.subList(0, query.limit());
        return new JournalPage(
                page, OptionalLong.of(page.get(page.size() - 1).id().value()));
    }

    /** How many documents each connection sent since that moment that were refused. */
    public Map<Long, Long> refusedSince(long supplierId, Instant since) {
        Map<Long, Long> refused = new HashMap<>();
        database.each(
                "select connection_id, count(*) as found from document_journal where supplier_id = ? and received_at >= ?"
                        + " and status >= 400 and direction = 'IN' and connection_id is not null group by connection_id",
                row -> refused.put(row.number("connection_id"), row.number("found")),
                supplierId,
                since);
        return refused;
    }

    /** How many documents came in since that moment, at most so many; refused ones (4xx), or all of them. */
    public long countIn(long supplierId, Instant since, boolean refusedOnly, int most) {
        return database.one(
                        "select count(*) as found from (select 1 as hit from document_journal where supplier_id = ?"
                                + " and received_at >= ? and direction = 'IN'"
                                + (refusedOnly ? " and status >= 400 and status <= 499" : "")
                                + " limit ?) counted",
                        row -> row.number("found"),
                        supplierId,
                        since,
                        most)
                .orElse(0L);
    }

    /** What we answered to a refused document: it carries the same payloadID and came right after it. */
    public Optional<KeptDocument> answerTo(long supplierId, KeptDocument request) {
        return beside(
                supplierId,
                request,
                " and kind = 'Response' and direction = 'OUT' and received_at >= ? order by received_at, id limit 1");
    }

    /** The refused document that an answer of ours belongs to. */
    public Optional<KeptDocument> requestOf(long supplierId, KeptDocument answer) {
        return beside(
                supplierId,
                answer,
                " and kind <> 'Response' and direction = 'IN' and received_at <= ?"
                        + " order by received_at desc, id desc limit 1");
    }

    private Optional<KeptDocument> beside(long supplierId, KeptDocument document, String condition) {
        if (document.connectionId().isEmpty() || document.documentId().isEmpty()) {
            return Optional.empty();
        }
        return database.one(
                COLUMNS + " and connection_id = ? and document_id = ? and status = ?" + condition,
                KeptDocuments::document,
                supplierId,
                document.connectionId().get(),
                document.documentId().get(),
                document.status(),
                document.receivedAt());
    }

    public Optional<KeptDocument> find(long supplierId, JournalId id) {
        return database.one(COLUMNS + " and id = ?", KeptDocuments::document, supplierId, id.value());
    }

    /** The newest document of a payloadID that one connection sent or got; answers carry no name of their own. */
    public Optional<KeptDocument> find(long supplierId, long connectionId, String documentId) {
        return database.one(
                COLUMNS + " and connection_id = ? and document_id = ? and kind <> 'Response' order by id desc limit 1",
                KeptDocuments::document,
                supplierId,
                connectionId,
                documentId);
    }

    /** The document's bytes, secrets blanked; empty for an unknown id and for another supplier's. */
    public Optional<byte[]> content(long supplierId, JournalId id) {
        return database.one(
                "select content from document_journal where supplier_id = ? and id = ?",
                row -> row.bytes("content"),
                supplierId,
                id.value());
    }

    public JournalId add(JournalEntry entry) {
        JournalId id = new JournalId(ids.next());
        database.rowLater(
                """
                insert into document_journal
                    (id, supplier_id, connection_id, direction, kind, document_id, content_type, content, status, notes,
                     reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                "",
                id.value(),
                entry.supplierId(),
                entry.connectionId(),
                entry.direction(),
                cut(entry.kind(), KIND_LENGTH),
                entry.documentId().map(given -> cut(given, ID_LENGTH)),
                cut(entry.contentType(), ID_LENGTH),
                entry.content(),
                kept(entry),
                entry.notes().isEmpty() ? Optional.empty() : Optional.of(String.join("\n", entry.notes())),
                entry.reason().map(KeptDocuments::line));
        return id;
    }

    /** What was tolerated while reading the document; none for an unknown id and for another supplier's. */
    public List<String> notes(long supplierId, JournalId id) {
        return database.one(
                        "select notes from document_journal where supplier_id = ? and id = ?",
                        row -> row.optionalText("notes"),
                        supplierId,
                        id.value())
                .flatMap(notes -> notes)
                .map(notes -> List.of(notes.split("\n")))
                .orElse(List.of());
    }

    public void refuse(JournalId id, int status, String reason) {
        database.update(
                "update document_journal set status = ?, reason = ? where id = ?",
                refused(status),
                line(reason),
                id.value());
    }

    public void remove(JournalId id) {
        database.update("delete from document_journal where id = ?", id.value());
    }

    private static int kept(JournalEntry entry) {
        if (entry.allTheSame()) {
            return entry.status() < BAD ? entry.status() : entry.status() * TAKEN_ALL_THE_SAME;
        }
        return entry.reason().isPresent() ? refused(entry.status()) : entry.status();
    }

    /** A suite may answer 200 without a word of cXML, or send us elsewhere: that is no yes. */
    private static int refused(int status) {
        return status < BAD ? status + REFUSED_ALL_THE_SAME : status;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** Reasons quote what strangers sent: on one line, without what no database takes. */
    private static String line(String reason) {
        return cut(reason, REASON_LENGTH).replaceAll("[\\p{Cc}\\p{Cs}]", "?");
    }

    /** Below a document that is gone meanwhile there is at least everything with a lower id. */
    private void below(long supplierId, long before, StringBuilder sql, List<Object> arguments) {
        Optional<Instant> at = database.one(
                "select received_at from document_journal where supplier_id = ? and id = ?",
                row -> row.instant("received_at"),
                supplierId,
                before);
        if (at.isPresent()) {
            filter(sql, arguments, " and received_at <= ?", at.get());
            filter(sql, arguments, " and (received_at < ?", at.get());
            filter(sql, arguments, " or id < ?)", before);
        } else {
            filter(sql, arguments, " and id < ?", before);
        }
    }

    private static void filter(StringBuilder sql, List<Object> arguments, JournalQuery.Filter asked) {
        asked.connection().ifPresent(id -> filter(sql, arguments, " and connection_id = ?", id));
        asked.direction().ifPresent(way -> filter(sql, arguments, " and direction = ?", way));
        asked.kind().ifPresent(kind -> filter(sql, arguments, " and kind = ?", kind));
        asked.outcome().map(KeptDocuments::condition).ifPresent(sql::append);
        asked.documentId().ifPresent(id -> filter(sql, arguments, " and document_id = ?", id));
        asked.since().ifPresent(since -> filter(sql, arguments, " and received_at >= ?", since));
        asked.until().ifPresent(until -> filter(sql, arguments, " and received_at < ?", until));
        asked.among().ifPresent(ids -> {
            sql.append(" and id in (")
                    .append(ids.isEmpty() ? "0" : "?" + ", ?".repeat(ids.size() - 1))
                    .append(')');
            arguments.addAll(ids);
        });
    }

    /** Without arguments, so that a plan made for any of them finds the index of what was not taken. */
    private static String condition(JournalQuery.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> " and status < 400";
            case NOT_TAKEN -> " and status >= 400";
            case REFUSED -> " and status >= 400 and (status < 500 or status >= 1000)";
            case FAULT -> " and status >= 500 and status < 1000";
        };
    }

    private static void filter(StringBuilder sql, List<Object> arguments, String condition, Object argument) {
        sql.append(condition);
        arguments.add(argument);
    }

    private static KeptDocument document(Row row) throws SQLException {
        return new KeptDocument(
                new JournalId(row.number("id")),
                row.constant("direction", JournalEntry.Direction.class),
                row.optionalNumber("connection_id"),
                row.text("kind"),
                row.optionalText("document_id"),
                row.text("content_type"),
                row.integer("size"),
                Math.abs(row.integer("status")) % REFUSED_ALL_THE_SAME,
                row.integer("status") < BAD,
                row.instant("received_at"),
                row.optionalText("reason"),
                row.optionalInstant("removed_at"),
                row.optionalInstant("erased_at"));
    }
}
