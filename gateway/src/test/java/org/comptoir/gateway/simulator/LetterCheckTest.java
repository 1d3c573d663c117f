package org.comptoir.gateway.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.gateway.simulator.LetterCheck.Found;
import org.comptoir.gateway.simulator.LetterCheck.Point;
import org.junit.jupiter.api.Test;

class LetterCheckTest {

    private static final byte[] ORDER = document("""
            <OrderRequest><OrderRequestHeader orderID="TRY-1" orderDate="2026-11-30T10:00:00+00:00"><Total><Money currency="EUR">38.00</Money></Total>
            <BillTo><Address><Name xml:lang="en">x</Name></Address></BillTo></OrderRequestHeader>
            <ItemOut quantity="4" lineNumber="1"><ItemID><SupplierPartID>AN-1001</SupplierPartID></ItemID><ItemDetail>
            <UnitPrice><Money currency="EUR">9.50</Money></UnitPrice><Description xml:lang="en">Bolt</Description>
            <UnitOfMeasure>EA</UnitOfMeasure></ItemDetail></ItemOut></OrderRequest>""", "TRY-1@try-out");

    private static final String REFERENCE =
            "<OrderReference orderID=\"TRY-1\"><DocumentReference payloadID=\"TRY-1@try-out\"/></OrderReference>";

    private static byte[] document(String request) {
        return document(request, "1@gateway");
    }

    private static byte[] document(String request, String payloadId) {
        return """
                <cXML payloadID="%s" timestamp="2026-11-30T10:00:00+00:00"><Header>
                <From><Credential domain="DUNS"><Identity>1</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>2</Identity></Credential></To>
                <Sender><Credential domain="DUNS"><Identity>1</Identity><SharedSecret>s3cret</SharedSecret></Credential>
                <UserAgent>x</UserAgent></Sender></Header><Request>%s</Request></cXML>""".formatted(payloadId, request).getBytes(UTF_8);
    }

    private static byte[] notice(String reference, String line) {
        return document("""
                <ShipNoticeRequest><ShipNoticeHeader shipmentID="DN-1" noticeDate="2026-11-30T10:00:00+00:00"/>
                <ShipNoticePortion>%s%s</ShipNoticePortion></ShipNoticeRequest>""".formatted(reference, line));
    }

    private static byte[] invoice(String subtotal, String gross) {
        return document("""
                <InvoiceDetailRequest><InvoiceDetailRequestHeader invoiceID="RE-1" invoiceDate="2026-11-30T10:00:00+00:00" purpose="standard">
                <InvoiceDetailHeaderIndicator/><InvoiceDetailLineIndicator/></InvoiceDetailRequestHeader>
                <InvoiceDetailOrder><InvoiceDetailOrderInfo>%s</InvoiceDetailOrderInfo>
                <InvoiceDetailItem invoiceLineNumber="1" quantity="4"><UnitOfMeasure>EA</UnitOfMeasure><UnitPrice><Money currency="EUR">9.50</Money></UnitPrice>
                <InvoiceDetailItemReference lineNumber="1"/><SubtotalAmount><Money currency="EUR">38.00</Money></SubtotalAmount></InvoiceDetailItem>
                </InvoiceDetailOrder><InvoiceDetailSummary><SubtotalAmount><Money currency="EUR">%s</Money></SubtotalAmount>
                <Tax><Money currency="EUR">7.22</Money><Description xml:lang="en">vat</Description></Tax>
                <GrossAmount><Money currency="EUR">%s</Money></GrossAmount></InvoiceDetailSummary></InvoiceDetailRequest>""".formatted(REFERENCE, subtotal, gross));
    }

    @Test
    void findsNothingAgainstANoticeThatIsTheOrders() {
        byte[] letter = notice(REFERENCE, """
                <ShipNoticeItem quantity="4" lineNumber="1"><ItemID><SupplierPartID>AN-1001</SupplierPartID></ItemID>
                <UnitOfMeasure>EA</UnitOfMeasure></ShipNoticeItem>""");

        assertThat(LetterCheck.of(letter, ORDER))
                .containsExactly(
                        new Found(Point.ORDER, true, "TRY-1 · TRY-1@try-out"),
                        new Found(Point.LINES, true, "1 AN-1001 EA"),
                        new Found(Point.QUANTITIES, true, "4 / 4"));
    }

    @Test
    void namesWhatIsNotTheOrders() {
        byte[] letter = notice(
                "<OrderReference orderID=\"TRY-1\"><DocumentReference payloadID=\"other\"/></OrderReference>", """
                <ShipNoticeItem quantity="5" lineNumber="1"><ItemID><SupplierPartID>AN-2</SupplierPartID></ItemID>
                <UnitOfMeasure>EA</UnitOfMeasure></ShipNoticeItem>""");

        assertThat(LetterCheck.of(letter, ORDER))
                .containsExactly(
                        new Found(Point.ORDER, false, "TRY-1 · other"),
                        new Found(Point.LINES, false, "1 AN-2 EA"),
                        new Found(Point.QUANTITIES, false, "5 / 4"));
    }

    @Test
    void aWordWithoutLinesIsAboutAllAndPartsMakeTheWhole() {
        byte[] whole = document("""
                <ConfirmationRequest><ConfirmationHeader type="accept" noticeDate="2026-11-30T10:00:00+00:00"/>%s</ConfirmationRequest>""".formatted(REFERENCE));
        byte[] parts = document("""
                <ConfirmationRequest><ConfirmationHeader type="detail" noticeDate="2026-11-30T10:00:00+00:00"/>%s
                <ConfirmationItem lineNumber="1" quantity="4"><UnitOfMeasure>EA</UnitOfMeasure>
                <ConfirmationStatus quantity="3" type="accept"><UnitOfMeasure>EA</UnitOfMeasure></ConfirmationStatus>
                </ConfirmationItem></ConfirmationRequest>""".formatted(REFERENCE));

        assertThat(LetterCheck.of(whole, ORDER)).allMatch(Found::good).hasSize(3);
        assertThat(LetterCheck.of(notice(REFERENCE, ""), ORDER))
                .allMatch(Found::good)
                .hasSize(3);
        assertThat(LetterCheck.of(parts, ORDER))
                .filteredOn(found -> !found.good())
                .extracting(Found::point)
                .containsExactly(Point.QUANTITIES);
    }

    @Test
    void recomputesAnInvoice() {
        assertThat(LetterCheck.of(invoice("38.00", "45.22"), ORDER))
                .last()
                .isEqualTo(new Found(Point.SUMS, true, "38.00 + 0 + 7.22 = 45.22"));
        assertThat(LetterCheck.of(invoice("38.00", "45.23"), ORDER)).last().matches(found -> !found.good());
        assertThat(LetterCheck.of(invoice("39.00", "46.22"), ORDER)).last().matches(found -> !found.good());
    }

    @Test
    void aSuiteTakesWhatIsSignedAndSaysSomethingOfAnOrder() {
        byte[] letter = invoice("38.00", "45.22");

        assertThat(TakingSuite.take(letter, "s3cret").code()).isEqualTo(200);
        assertThat(TakingSuite.take(letter, "another").code()).isEqualTo(401);
        assertThat(TakingSuite.take(ORDER, "s3cret").code()).isEqualTo(406);
        assertThat(TakingSuite.take("<html>".getBytes(UTF_8), "s3cret").code()).isEqualTo(406);
    }
}
