package org.comptoir.gateway.journal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.AlreadyReceived;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.Conflicting;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.Stored;
import org.comptoir.gateway.journal.retention.DailySweep;
import org.comptoir.gateway.journal.retention.DaysProblem;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.Retention;
import org.comptoir.gateway.journal.retention.SweepRecords;
import org.comptoir.gateway.journal.retention.SweepReport;
import org.comptoir.gateway.platform.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows a to j of the duplicate rules for documents that wait for their feature, with the real keys. */
@ArquillianTest
class ReceiveDocumentIT {

    private static final AtomicLong SUPPLIER = new AtomicLong(System.nanoTime());
    private static final String CONTENT = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final String KIND = "ReceiptRequest";

    @Inject
    ReceiveDocument receive;

    @Inject
    Inbox inbox;

    @Inject
    JournalSearch search;

    @Inject
    DocumentJournal journal;

    @Inject
    SweepRecords sweep;

    @Inject
    Retention retention;

    @Inject
    DailySweep daily;

    @Inject
    Clock clock;

    @Inject
    Database database;

    private long supplier;

    @BeforeEach
    void asANewSupplier() {
        supplier = SUPPLIER.incrementAndGet();
    }

    private JournalEntry entry(String kind, String id, List<Attachment> attachments) {
        byte[] content = ("<cXML payloadID='" + id + "'/>").getBytes(StandardCharsets.UTF_8);
        return new JournalEntry(
                JournalEntry.Direction.IN,
                supplier,
                Optional.of(7L),
                kind,
                Optional.of(id),
                "text/xml",
                content,
                200,
                List.of(),
                attachments);
    }

    private IncomingDocument document(String id, Optional<String> number, String digest) {
        return about(id, number, digest, Optional.empty());
    }

    private IncomingDocument about(String id, Optional<String> number, String digest, Optional<String> refersTo) {
        return new IncomingDocument(
                7, "ariba-demo", new DocumentId(id), number, digest, refersTo, false, entry(KIND, id, List.of()));
    }

    private List<ReceivedDocument> waiting() {
        return inbox.waiting(supplier, KIND, 0, 100);
    }

    @Test
    void storesADocumentAndItsFilesForALaterHandler() {
        Attachment file = Attachment.of(1, Optional.of("x@y"), Optional.of("../a.exe"), "%PDF-1.7".getBytes());
        IncomingDocument document = new IncomingDocument(
                7,
                "ariba-demo",
                new DocumentId("1@a"),
                Optional.empty(),
                CONTENT,
                Optional.empty(),
                true,
                entry(KIND, "1@a", List.of(file)));

        ReceiveOutcome outcome = receive.receive(document);

        assertThat(outcome).isEqualTo(new Stored("ReceiptRequest received"));
        ReceivedDocument stored = waiting().get(0);
        assertThat(stored.test()).isTrue();
        assertThat(search.content(supplier, stored.journalId())).hasValue("<cXML payloadID='1@a'/>".getBytes());
        assertThat(search.attachments(supplier, stored.journalId())).containsExactly(file.kept());
        assertThat(search.attachments(supplier, stored.journalId()))
                .extracting(KeptAttachment::fileName, KeptAttachment::contentType)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("attachment-1.pdf", "application/pdf"));
        assertThat(search.attachment(supplier, stored.journalId(), 1)).hasValue("%PDF-1.7".getBytes());
        assertThat(search.attachment(supplier + 1, stored.journalId(), 1)).isEmpty();
    }

    @Test
    void letsAHandlerTakeADocumentOnce() {
        receive.receive(document("1@a", Optional.empty(), CONTENT));
        ReceivedDocument stored = waiting().get(0);

        assertThat(inbox.settle(supplier, stored)).isTrue();
        assertThat(inbox.settle(supplier, stored)).isFalse();
        assertThat(waiting()).isEmpty();
        assertThat(inbox.find(supplier, stored.journalId()))
                .map(ReceivedDocument::state)
                .hasValue(ReceivedDocument.State.DONE);
    }

    @Test
    void answersAResendLikeTheFirst() {
        ReceiveOutcome first = receive.receive(document("1@a", Optional.of("R-1"), CONTENT));
        ReceiveOutcome again = receive.receive(document("1@a", Optional.of("R-1"), CONTENT));
        ReceiveOutcome byHand = receive.receive(document("2@a", Optional.of("R-1"), CONTENT));

        assertThat(again).isEqualTo(new AlreadyReceived(((Stored) first).text()));
        assertThat(byHand).isEqualTo(again);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void refusesOtherContentUnderAKnownIdOrNumber() {
        receive.receive(document("1@a", Optional.of("R-1"), CONTENT));
        receive.receive(document("2@a", Optional.of("R-1"), CONTENT));

        assertThat(receive.receive(document("1@a", Optional.of("R-2"), OTHER)))
                .isInstanceOfSatisfying(
                        Conflicting.class,
                        conflict -> assertThat(conflict.text()).contains("payloadID 1@a"));
        assertThat(receive.receive(document("2@a", Optional.of("R-2"), OTHER))).isInstanceOf(Conflicting.class);
        assertThat(receive.receive(document("3@a", Optional.of("R-1"), OTHER)))
                .isInstanceOfSatisfying(
                        Conflicting.class,
                        conflict -> assertThat(conflict.text()).contains("R-1"));
        assertThat(waiting()).hasSize(1);
        assertThat(search.find(supplier, 7, "3@a"))
                .hasValueSatisfying(kept -> assertThat(kept.status()).isEqualTo(409));
    }

    @Test
    void storesOneOfManyThatComeAtOnce() throws Exception {
        List<ReceiveOutcome> outcomes =
                AtOnce.all(12, () -> receive.receive(document("1@a", Optional.of("R-1"), CONTENT)));

        assertThat(outcomes).filteredOn(Stored.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyReceived.class::isInstance).hasSize(11);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void linksADocumentToTheOneItIsAbout() {
        journal.keep(entry("OrderRequest", "order@a", List.of()));

        ReceiveOutcome known = receive.receive(about("1@a", Optional.empty(), CONTENT, Optional.of("order@a")));
        ReceiveOutcome unknown = receive.receive(about("2@a", Optional.empty(), CONTENT, Optional.of("lost@a")));

        assertThat(known).isEqualTo(new Stored("ReceiptRequest received; it is about OrderRequest order@a"));
        assertThat(unknown)
                .isEqualTo(new Stored("ReceiptRequest received; it is about document lost@a, which is not known here"));
        assertThat(inbox.about(supplier, 7, "order@a"))
                .extracting(ReceivedDocument::documentId)
                .containsExactly("1@a");
    }

    @Test
    void keepsSuppliersApart() {
        receive.receive(document("1@a", Optional.of("R-1"), CONTENT));
        supplier = SUPPLIER.incrementAndGet();

        assertThat(receive.receive(document("1@a", Optional.of("R-1"), OTHER))).isInstanceOf(Stored.class);
    }

    @Test
    void oldDocumentsLoseTheirContentUnlessTheyWaitAndAreKnownAgainAllTheSame() {
        journal.attach(
                journal.keep(entry("StatusUpdateRequest", "old@a", List.of())),
                entry("x", "x", List.of(Attachment.of(1, Optional.empty(), Optional.of("Jo.pdf"), new byte[] {1, 2}))));
        receive.receive(document("waiting@a", Optional.of("R-1"), CONTENT));
        Stored settled = (Stored) receive.receive(document("settled@a", Optional.of("R-2"), CONTENT));
        inbox.settle(supplier, waiting().get(1));
        long other = supplier;
        supplier = SUPPLIER.incrementAndGet();
        journal.keep(entry("StatusUpdateRequest", "foreign@a", List.of()));
        long foreign = supplier;
        supplier = other;
        database.update(
                "update document_journal set received_at = ? where supplier_id in (?, ?)",
                clock.instant().minus(Duration.ofDays(400)),
                supplier,
                foreign);
        journal.keep(entry("StatusUpdateRequest", "young@a", List.of()));
        int due = due(RecordClass.DOCUMENTS);

        SweepReport report = sweep.sweep(supplier, "user:ada");
        SweepReport again = sweep.sweep(supplier, "system");

        assertThat(due).isEqualTo(2);
        assertThat(report.removed()).containsEntry(RecordClass.DOCUMENTS, 2L);
        assertThat(report.left()).containsEntry(RecordClass.DOCUMENTS, 1L);
        assertThat(again.removed()).containsEntry(RecordClass.DOCUMENTS, 0L);
        assertThat(again.left()).containsEntry(RecordClass.DOCUMENTS, 1L);
        assertThat(removed("old@a")).isTrue();
        assertThat(removed("settled@a")).isTrue();
        assertThat(removed("waiting@a")).isFalse();
        assertThat(removed("young@a")).isFalse();
        assertThat(search.find(foreign, 7, "foreign@a").orElseThrow().removedAt())
                .isEmpty();
        KeptDocument old = search.find(supplier, 7, "old@a").orElseThrow();
        assertThat(old.size()).isEqualTo("<cXML payloadID='old@a'/>".length());
        assertThat(search.content(supplier, old.id())).hasValue(new byte[0]);
        assertThat(search.attachments(supplier, old.id()))
                .extracting(KeptAttachment::sentAs, KeptAttachment::size)
                .containsExactly(tuple(Optional.empty(), 2));
        assertThat(search.attachment(supplier, old.id(), 1)).hasValue(new byte[0]);
        assertThat(receive.receive(document("settled@a", Optional.of("R-2"), CONTENT)))
                .isEqualTo(new AlreadyReceived(settled.text()));
        assertThat(receive.receive(document("settled@a", Optional.of("R-2"), OTHER)))
                .isInstanceOf(Conflicting.class);
        assertThat(audit())
                .contains(
                        "user:ada removed: sessions 0, documents 2 (1 left, still needed), deliveries 0, persons 0, audit 0");
    }

    @Test
    void aSupplierSetsItsDaysWithinTheRulesAndTheTrailSaysFromWhat() {
        journal.keep(entry("StatusUpdateRequest", "old@a", List.of()));
        database.update(
                "update document_journal set received_at = ? where supplier_id = ?",
                clock.instant().minus(Duration.ofDays(100)),
                supplier);
        sweep.sweep(supplier, "system");
        int before = due(RecordClass.DOCUMENTS);

        List<DaysProblem> refused =
                retention.change(supplier, Map.of(RecordClass.DOCUMENTS, 3, RecordClass.SESSIONS, 40), "user:ada");
        List<DaysProblem> taken = retention.change(supplier, Map.of(RecordClass.DOCUMENTS, 99), "user:ada");
        List<DaysProblem> same = retention.change(supplier, Map.of(RecordClass.DOCUMENTS, 99), "user:ada");

        assertThat(refused).containsExactly(new DaysProblem(RecordClass.DOCUMENTS, DaysProblem.Rule.LEAST, 31));
        assertThat(taken).isEmpty();
        assertThat(same).isEmpty();
        assertThat(retention.days(supplier).of(RecordClass.SESSIONS)).isEqualTo(90);
        assertThat(before).isZero();
        assertThat(due(RecordClass.DOCUMENTS)).isEqualTo(1);
        assertThat(audit())
                .filteredOn(event -> event.contains("kept for"))
                .containsExactly("user:ada DOCUMENTS are kept for 99 days (before: 365)");
    }

    @Test
    void aSupplierIsSweptWhenItAsksOnceForAllNodesAndThenAfterADay() {
        daily.soon(supplier, "user:ada");
        Awaitility.await().until(() -> retention.last(supplier).isPresent());

        List<Long> swept = daily.sweepDue();

        assertThat(swept).doesNotContain(supplier);
        assertThat(retention.last(supplier).orElseThrow().by()).isEqualTo("user:ada");
        assertThat(retention.next(supplier).orElseThrow())
                .isBetween(
                        clock.instant().plus(Duration.ofHours(23)),
                        clock.instant().plus(Duration.ofHours(25)));
    }

    private int due(RecordClass what) {
        return retention.states(supplier).stream()
                .filter(state -> state.what() == what)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private boolean removed(String documentId) {
        return search.find(supplier, 7, documentId).orElseThrow().removedAt().isPresent();
    }

    private List<String> audit() {
        return database.query(
                "select actor, detail from audit_event where supplier_id = ? order by id",
                row -> row.text("actor") + " " + row.text("detail"),
                supplier);
    }
}
