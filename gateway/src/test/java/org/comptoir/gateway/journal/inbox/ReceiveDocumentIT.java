package org.comptoir.gateway.journal.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.AlreadyReceived;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.Conflicting;
import org.comptoir.gateway.journal.inbox.ReceiveOutcome.Stored;
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
}
