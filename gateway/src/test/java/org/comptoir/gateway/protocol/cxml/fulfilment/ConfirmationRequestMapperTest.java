package org.comptoir.gateway.protocol.cxml.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Identity;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.LineVerdict;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class ConfirmationRequestMapperTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00.5Z");
    private static final Dialect GENERIC = Dialects.of(Tongue.CXML).dialect(DialectChoice.of(Dialects.GENERIC));
    private static final List<IncomingLine> TWO =
            List.of(line(1, "AN-1001", "10", "9.50"), line(2, "AN-1003", "1000", "4.99"));

    static Confirmation said(Verdict verdict, String reason, ConfirmedLine... lines) {
        return new Confirmation(
                17,
                42,
                "k",
                verdict,
                verdict == Verdict.REFUSED ? "" : "4500012",
                reason,
                List.of(lines),
                "erp",
                NOW,
                false);
    }

    private static ConfirmedLine part(int number, LineVerdict verdict, String quantity) {
        return new ConfirmedLine(
                number,
                verdict,
                Optional.of(Quantity.of(quantity)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static OrderView order(List<IncomingLine> taken) {
        AnOrder wanted = AnOrder.anOrder();
        taken.forEach(wanted::with);
        IncomingOrder order = wanted.build();
        return new OrderView(
                new OrderHead(
                        42,
                        "PO-4711",
                        Optional.empty(),
                        OrderStatus.ACCEPTED,
                        "10042",
                        "Grand Compte SA",
                        "ariba-demo",
                        true,
                        OffsetDateTime.parse("2026-11-21T10:15:00+01:00"),
                        NOW,
                        order.total(),
                        taken.size(),
                        9,
                        Revision.Kind.NEW,
                        true),
                42,
                1,
                "0",
                Optional.empty(),
                "1763716500.1@buyer.example",
                order.shipTo(),
                order.billTo(),
                order.comments(),
                Map.of(),
                OrderDetails.NONE,
                taken.stream().map(line -> new OrderView.Line(line, "nothing")).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** As it is written, and valid by the DTD where that lies beside the project. */
    private static String written(
            Confirmation said, List<IncomingLine> ordered, List<IncomingLine> taken, Dialect dialect) {
        CXML envelope = new CXML();
        envelope.payloadId = "1@comptoir";
        envelope.timestamp = "2026-11-30T09:00:00+00:00";
        envelope.header = new Header();
        envelope.header.from = new Party();
        envelope.header.from.credential.add(us());
        envelope.header.to = new Party();
        envelope.header.to.credential.add(us());
        envelope.header.sender = new Sender();
        envelope.header.sender.credential.add(us());
        envelope.header.sender.userAgent = "Comptoir";
        envelope.request = new Request();
        envelope.request.confirmationRequest = ConfirmationRequestMapper.of(said, order(taken), ordered, dialect);
        byte[] document = new CxmlWriter(CxmlWriter.Encoding.UTF_8).write(CxmlDocument.of(envelope));
        String text = new String(Emitted.checked(document), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("<ConfirmationHeader"), text.indexOf("</ConfirmationRequest>"));
    }

    private static Credential us() {
        Credential credential = new Credential();
        credential.domain = "DUNS";
        credential.identity = new Identity();
        credential.identity.content.add("900000017");
        return credential;
    }

    @Test
    void anOrderThatIsAcceptedAsItCameNamesNoLine() {
        assertThat(written(said(Verdict.ACCEPTED, ""), TWO, TWO, GENERIC))
                .isEqualTo("<ConfirmationHeader confirmID=\"17\" operation=\"new\" type=\"accept\""
                        + " noticeDate=\"2026-11-30T09:00:00+00:00\">"
                        + "<IdReference identifier=\"4500012\" domain=\"supplierReference\"/></ConfirmationHeader>"
                        + "<OrderReference orderID=\"PO-4711\" orderDate=\"2026-11-21T10:15:00+01:00\">"
                        + "<DocumentReference payloadID=\"1763716500.1@buyer.example\"/></OrderReference>");
    }

    @Test
    void aRefusedOrderSaysWhyAndNamesNoLine() {
        assertThat(written(said(Verdict.REFUSED, "no longer made <>"), TWO, TWO, GENERIC))
                .contains("type=\"reject\"", "<Comments>no longer made &lt;&gt;</Comments>")
                .doesNotContain("ConfirmationItem", "IdReference");
    }

    @Test
    void thePartsOfALineMakeItsQuantity() {
        ConfirmedLine dated = new ConfirmedLine(
                1,
                LineVerdict.ACCEPTED,
                Optional.of(Quantity.of("6")),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-12-04")),
                Optional.empty());

        assertThat(written(said(Verdict.CHANGED, "", dated, part(1, LineVerdict.BACKORDERED, "3")), TWO, TWO, GENERIC))
                .contains("type=\"detail\"")
                .contains("<ConfirmationItem quantity=\"10\" lineNumber=\"1\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<ConfirmationStatus quantity=\"6\" type=\"accept\" deliveryDate=\"2026-12-04T12:00:00+00:00\">"
                        + "<UnitOfMeasure>EA</UnitOfMeasure></ConfirmationStatus>"
                        + "<ConfirmationStatus quantity=\"3\" type=\"backordered\"><UnitOfMeasure>EA</UnitOfMeasure></ConfirmationStatus>"
                        + "<ConfirmationStatus quantity=\"1\" type=\"unknown\"><UnitOfMeasure>EA</UnitOfMeasure></ConfirmationStatus>"
                        + "</ConfirmationItem>")
                .doesNotContain("lineNumber=\"2\"");
    }

    @Test
    void whatIsNotSaidOfALineOfAnAcceptedOrderIsAcceptedToo() {
        assertThat(written(said(Verdict.ACCEPTED, "", part(1, LineVerdict.ACCEPTED, "4")), TWO, TWO, GENERIC))
                .contains("type=\"accept\"", "<ConfirmationStatus quantity=\"6\" type=\"accept\">")
                .doesNotContain("unknown");
    }

    @Test
    void anotherPriceIsAnExceptionThoughTheLineIsAccepted() {
        ConfirmedLine dearer = new ConfirmedLine(
                1,
                LineVerdict.ACCEPTED,
                Optional.empty(),
                Optional.of(UnitPrice.each(Money.of("9.90", "EUR"))),
                Optional.empty(),
                Optional.empty());

        assertThat(written(said(Verdict.ACCEPTED, "", dearer), TWO, TWO, GENERIC))
                .contains(
                        "type=\"except\"",
                        "<ConfirmationStatus quantity=\"10\" type=\"detail\"><UnitOfMeasure>EA</UnitOfMeasure>"
                                + "<UnitPrice><Money currency=\"EUR\">9.90</Money></UnitPrice></ConfirmationStatus>");
    }

    @Test
    void thePartsAreNoMoreThanWasOrderedThoughMoreIsDelivered() {
        List<IncomingLine> taken = List.of(line(1, "AN-1001", "12", "9.50"), TWO.get(1));

        assertThat(written(said(Verdict.ACCEPTED, ""), TWO, taken, GENERIC))
                .contains("type=\"except\"")
                .contains("<ConfirmationItem quantity=\"10\" lineNumber=\"1\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<ConfirmationStatus quantity=\"10\" type=\"accept\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<Comments xml:lang=\"en\">The supplier delivers a quantity of 12 instead of 10</Comments>"
                        + "</ConfirmationStatus></ConfirmationItem>");
    }

    @Test
    void aPriceIsSaidOnTheBasisOfTheOrder() {
        ConfirmedLine repriced = new ConfirmedLine(
                1,
                LineVerdict.CHANGED,
                Optional.empty(),
                Optional.of(
                        new UnitPrice(Money.of("950", "EUR"), Quantity.of("100").value())),
                Optional.empty(),
                Optional.of("price of the contract"));

        assertThat(written(said(Verdict.CHANGED, "", repriced), TWO, TWO, GENERIC))
                .contains("<ConfirmationStatus quantity=\"10\" type=\"detail\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<UnitPrice><Money currency=\"EUR\">9.50</Money></UnitPrice>"
                        + "<Comments>price of the contract</Comments></ConfirmationStatus>");
    }

    @Test
    void anOrderTakenAtTheContractsPriceIsAcceptedWithThatException() {
        List<IncomingLine> ordered = List.of(line(1, "AN-1001", "10", "8.00"), TWO.get(1));

        assertThat(written(said(Verdict.ACCEPTED, ""), ordered, TWO, GENERIC))
                .contains("type=\"except\"")
                .contains("<ConfirmationStatus quantity=\"10\" type=\"detail\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<UnitPrice><Money currency=\"EUR\">9.50</Money></UnitPrice></ConfirmationStatus>")
                .doesNotContain("lineNumber=\"2\"");
    }

    @Test
    void whatAPersonTookOutOrReplacedIsSaid() {
        List<IncomingLine> taken = List.of(line(1, "AN-2001", "4", "9.50"));

        assertThat(written(said(Verdict.ACCEPTED, ""), TWO, taken, GENERIC))
                .contains("type=\"except\"")
                .contains(
                        "<ConfirmationStatus quantity=\"4\" type=\"detail\"><UnitOfMeasure>EA</UnitOfMeasure>"
                                + "<UnitPrice><Money currency=\"EUR\">9.50</Money></UnitPrice>"
                                + "<Comments xml:lang=\"en\">The supplier delivers AN-2001 instead of AN-1001</Comments></ConfirmationStatus>")
                .contains("<ConfirmationStatus quantity=\"6\" type=\"reject\">")
                .contains("<ConfirmationItem quantity=\"1000\" lineNumber=\"2\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<ConfirmationStatus quantity=\"1000\" type=\"reject\">");
    }

    @Test
    void anotherArticleIsAnItemThatASuiteCanBook() {
        IncomingLine screws = line(1, "AN-1001", "10", "9.50");
        IncomingLine ordered = new IncomingLine(
                1,
                screws.part(),
                screws.buyerPart(),
                screws.quantity(),
                screws.unit(),
                new UnitPrice(Money.of("9.50", "EUR"), Quantity.of("100").value()),
                "Hex bolt M8",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                new OrderDetails("{\"classifications\": [{\"domain\": \"UNSPSC\", \"code\": \"31161504\"}]}"));
        IncomingLine taken = ordered.with(
                line(1, "AN-2001", "10", "9.50").part(),
                ordered.quantity(),
                new UnitPrice(Money.of("9.90", "EUR"), Quantity.of("100").value()));

        assertThat(written(
                        said(Verdict.ACCEPTED, "", part(1, LineVerdict.BACKORDERED, "4")),
                        List.of(ordered),
                        List.of(taken),
                        GENERIC))
                .contains("type=\"except\"")
                .contains("<ConfirmationStatus quantity=\"4\" type=\"backordered\">")
                .contains(
                        "<ConfirmationStatus quantity=\"6\" type=\"detail\"><UnitOfMeasure>EA</UnitOfMeasure>"
                                + "<ItemIn quantity=\"6\"><ItemID><SupplierPartID>AN-2001</SupplierPartID></ItemID><ItemDetail>"
                                + "<UnitPrice><Money currency=\"EUR\">9.90</Money></UnitPrice>"
                                + "<Description xml:lang=\"en\">AN-2001 in place of AN-1001: Hex bolt M8</Description>"
                                + "<UnitOfMeasure>EA</UnitOfMeasure>"
                                + "<PriceBasisQuantity quantity=\"100\" conversionFactor=\"1\"><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity>"
                                + "<Classification domain=\"UNSPSC\">31161504</Classification></ItemDetail></ItemIn>"
                                + "<Comments xml:lang=\"en\">The supplier delivers AN-2001 instead of AN-1001</Comments></ConfirmationStatus>");
    }

    @Test
    void lessThanWasOrderedAndNothingElseIsThatMuchAccepted() {
        assertThat(written(said(Verdict.CHANGED, "", part(1, LineVerdict.CHANGED, "6")), TWO, TWO, GENERIC))
                .contains("<ConfirmationStatus quantity=\"6\" type=\"accept\">")
                .contains("<ConfirmationStatus quantity=\"4\" type=\"unknown\">");
    }

    @Test
    void aSuiteThatFindsOrdersByTheirNumberGetsTheNumber() {
        Dialect coupa = Dialects.of(Tongue.CXML).dialect(DialectChoice.of("coupa"));

        assertThat(written(said(Verdict.ACCEPTED, ""), TWO, TWO, coupa))
                .contains("<DocumentReference payloadID=\"PO-4711\"/>");
    }
}
