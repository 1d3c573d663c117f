package org.comptoir.gateway.protocol.cxml.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.gateway.journal.inbox.IncomingDocument;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.junit.jupiter.api.Test;

class KeptRequestMapperTest {

    private static final String RECEIPT = """
            <ReceiptRequest>
              <ReceiptRequestHeader receiptID="R-7" receiptDate="2026-11-25T08:00:00+01:00"/>
              <ReceiptOrder><ReceiptOrderInfo><OrderReference orderID="PO-1">
                <DocumentReference payloadID="order@a"/></OrderReference></ReceiptOrderInfo></ReceiptOrder>
            </ReceiptRequest>""";

    private static IncomingDocument map(String payloadId, String request) {
        return KeptRequestMapper.toDocument(Wire.received(payloadId, request)).fold(document -> document, problems -> {
            throw new AssertionError(problems);
        });
    }

    @Test
    void linksAStatusToTheDocumentItIsAbout() {
        IncomingDocument status = map(
                "1@a",
                "<StatusUpdateRequest><DocumentReference payloadID=\" order@a \"/><Status code=\"200\" text=\"OK\"/>"
                        + "</StatusUpdateRequest>");

        assertThat(status.refersTo()).hasValue("order@a");
        assertThat(status.businessKey()).isEmpty();
        assertThat(status.documentId().value()).isEqualTo("1@a");
    }

    @Test
    void knowsAReceiptByItsNumberAndWhatItDoes() {
        assertThat(map("1@a", RECEIPT).businessKey()).hasValue("R-7 new");
        assertThat(map("1@a", RECEIPT).refersTo()).hasValue("order@a");
        assertThat(map("1@a", RECEIPT.replace("receiptID", "operation=\"delete\" receiptID"))
                        .businessKey())
                .hasValue("R-7 delete");
    }

    @Test
    void knowsAPaymentByItsNumber() {
        assertThat(map(
                                "1@a",
                                "<PaymentRemittanceRequest><PaymentRemittanceRequestHeader paymentRemittanceID=\"P-3\""
                                        + " paymentDate=\"2026-11-25\"/></PaymentRemittanceRequest>")
                        .businessKey())
                .hasValue("P-3 new");
    }

    @Test
    void knowsADocumentWithoutANameByItsContent() {
        IncomingDocument first = map("", RECEIPT);

        assertThat(first.documentId().value()).isEqualTo("sha256:" + first.digest());
        assertThat(map("", RECEIPT).documentId()).isEqualTo(first.documentId());
        assertThat(map("", RECEIPT.replace("R-7", "R-8")).documentId()).isNotEqualTo(first.documentId());
    }

    @Test
    void refusesANameLongerThanAnyoneKeeps() {
        Optional<String> path = KeptRequestMapper.toDocument(Wire.received("x".repeat(256), RECEIPT))
                .fold(
                        document -> Optional.empty(),
                        problems -> Optional.of(problems.get(0).path()));

        assertThat(path).hasValue("cXML/@payloadID");
    }
}
