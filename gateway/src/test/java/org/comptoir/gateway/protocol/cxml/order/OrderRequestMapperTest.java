package org.comptoir.gateway.protocol.cxml.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.protocol.cxml.exchange.Wire.ORDER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.protocol.cxml.exchange.Mapped;
import org.comptoir.gateway.protocol.cxml.exchange.Problem;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class OrderRequestMapperTest {

    private static Mapped<IncomingOrder> map(String payloadId, String request) {
        Received received = Wire.received(payloadId, request);
        return OrderRequestMapper.toIncomingOrder(
                received, Objects.requireNonNull(received.request().orderRequest), CardTokens.NONE);
    }

    private static IncomingOrder read(String request) {
        return map("1@test", request).fold(order -> order, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> problems(String payloadId, String request) {
        return map(payloadId, request)
                .fold(
                        order -> List.of(),
                        problems -> problems.stream().map(Problem::toString).toList());
    }

    @Test
    void readsHeaderAndAddresses() {
        IncomingOrder order = read(ORDER);

        assertThat(order.orderId()).isEqualTo("PO-1");
        assertThat(order.version()).isEmpty();
        assertThat(order.orderDate()).isEqualTo(OffsetDateTime.parse("2026-11-21T10:00:00+01:00"));
        assertThat(order.total()).isEqualTo(Money.of("95", "EUR"));
        assertThat(order.comments()).hasValue("Door 3");
        assertThat(order.extrinsics()).isEqualTo(Map.of("CostCenter", "4100"));
        assertThat(order.digest()).hasSize(64);
        assertThat(order.shipTo())
                .hasValue(new Address(
                        Optional.of("LYON-2"),
                        Optional.of("Lyon"),
                        List.of("Quai 4"),
                        List.of("12 quai Perrache"),
                        Optional.of("69002"),
                        Optional.of("Lyon"),
                        Optional.empty(),
                        Optional.of("FR"),
                        Optional.empty(),
                        Optional.of("+33 4 7800")));
        assertThat(order.billTo().name()).hasValue("Grand Compte SA");
    }

    @Test
    void readsWhatADocumentDoesToItsOrder() {
        IncomingOrder change = read(ORDER.replace("orderID=", "type=\"update\" orderVersion=\"2\" orderID=")
                .replace("</OrderRequestHeader>", "<DocumentReference payloadID=\"0@test\"/></OrderRequestHeader>"));

        assertThat(read(ORDER).revision()).isEqualTo(Revision.FIRST);
        assertThat(change.revision()).isEqualTo(new Revision(Revision.Kind.UPDATE, Optional.of("0@test")));
        assertThat(change.version()).hasValue("2");
    }

    @Test
    void handsOnWhatItDoesNotDecideBy() {
        IncomingOrder order = read(ORDER.replace(
                        "</BillTo>",
                        "</BillTo><Shipping><Money currency=\"EUR\">7.50</Money>"
                                + "<Description xml:lang=\"en\">Express</Description></Shipping>")
                .replace("<Comments>", "<PaymentTerm payInNumberOfDays=\"30\"/><Comments>")
                .replace(
                        "</ItemOut>",
                        "<Distribution><Accounting name=\"Split\"><Segment type=\"CostCenter\" id=\"4100\""
                                + " description=\"Plant\"/></Accounting><Charge><Money currency=\"EUR\">95</Money></Charge></Distribution>"
                                + "<ScheduleLine quantity=\"4\" requestedDeliveryDate=\"2026-12-01\"><UnitOfMeasure>EA</UnitOfMeasure></ScheduleLine>"
                                + "</ItemOut>"));

        assertThat(order.details().json())
                .isEqualTo(
                        "{\"shipping\":{\"amount\":\"7.50\",\"currency\":\"EUR\",\"description\":\"Express\"},"
                                + "\"card\":{\"lastFour\":\"1111\",\"expires\":\"2027-12-31\"},\"paymentTerms\":[{\"days\":\"30\"}]}");
        assertThat(order.lines().get(0).details().json())
                .contains(
                        "\"distributions\":[{\"name\":\"Split\",\"segments\":[{\"type\":\"CostCenter\",\"id\":\"4100\"")
                .contains(
                        "\"schedule\":[{\"quantity\":\"4\",\"unit\":\"EA\",\"requestedDeliveryDate\":\"2026-12-01\"}]");
    }

    @Test
    void leavesOutLinesThatAChangeTakesAway() {
        String change = ORDER.replace("orderID=", "type=\"update\" orderID=")
                .replaceFirst("<ItemOut ", "<ItemOut operation=\"delete\" ");

        assertThat(read(change).lines()).hasSize(read(ORDER).lines().size() - 1);
    }

    @Test
    void asksNothingOfTheLinesOfACancellation() {
        String cancellation = ORDER.replace("orderID=", "type=\"delete\" orderID=")
                .replaceFirst("quantity=\"[^\"]*\"", "quantity=\"all\"");

        assertThat(read(cancellation).revision().kind()).isEqualTo(Revision.Kind.DELETE);
    }

    @Test
    void readsALineOfABlanketOrderUpToItsGreatestAmount() {
        IncomingOrder order = read("""
                <OrderRequest><OrderRequestHeader orderID="B-1" orderDate="2026-11-21" orderType="blanket">\
                <Total><Money currency="EUR">5000</Money></Total></OrderRequestHeader>\
                <ItemOut quantity="1" lineNumber="1"><ItemID><SupplierPartID/></ItemID><BlanketItemDetail>\
                <Description xml:lang="en">Fasteners of the year</Description>\
                <MaxAmount><Money currency="EUR">5000</Money></MaxAmount></BlanketItemDetail></ItemOut></OrderRequest>""");

        IncomingLine line = order.lines().get(0);
        assertThat(line.isFreeText()).isTrue();
        assertThat(line.description()).isEqualTo("Fasteners of the year");
        assertThat(line.unitPrice().lineTotal(line.quantity())).isEqualTo(Money.of("5000", "EUR"));
    }

    @Test
    void readsLines() {
        assertThat(read(ORDER).lines())
                .containsExactly(new IncomingLine(
                        1,
                        new SupplierPart(new SupplierPartId("AN-1001"), Optional.of("p1")),
                        Optional.of(new BuyerPartId("M-77")),
                        Quantity.of("10"),
                        UnitOfMeasure.of("EA"),
                        UnitPrice.each(Money.of("9.50", "EUR")),
                        "Bolt",
                        Optional.of(LocalDate.of(2026, 11, 28)),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        new OrderDetails("{\"classifications\":[{\"domain\":\"UNSPSC\",\"code\":\"31161504\"}]}")));
    }

    @Test
    void findsThePromiseOfACartThatCameAsOci() {
        String auxiliary = "<SupplierPartAuxiliaryID>p1</SupplierPartAuxiliaryID>";
        String quoted = "<Extrinsic name='ext_Quote_Id'> p2 </Extrinsic>";
        String named = "<Extrinsic name='EXT_PRODUCT_ID'>p3</Extrinsic>";

        assertThat(auxiliaryId(auxiliary, named)).hasValue("p1");
        assertThat(auxiliaryId(auxiliary, quoted + named)).hasValue("p2");
        assertThat(auxiliaryId("", named + quoted)).hasValue("p2");
        assertThat(auxiliaryId("", named)).hasValue("p3");
        assertThat(auxiliaryId("", "<Extrinsic name='EXT_QUOTE_ID'> </Extrinsic>"))
                .isEmpty();
    }

    private static Optional<String> auxiliaryId(String auxiliary, String extrinsics) {
        return read(ORDER.replaceAll("<SupplierPartAuxiliaryID>.*</SupplierPartAuxiliaryID>", auxiliary)
                        .replace("</ItemDetail>", extrinsics + "</ItemDetail>"))
                .lines()
                .get(0)
                .part()
                .auxiliaryId();
    }

    @Test
    void readsThePriceBasis() {
        String basis = "<PriceBasisQuantity quantity='1000' conversionFactor='%s'><UnitOfMeasure>EA</UnitOfMeasure>"
                + "</PriceBasisQuantity>";

        assertThat(basisOf(basis.formatted("1"))).isEqualByComparingTo(new BigDecimal(1000));
        assertThat(basisOf(basis.formatted("10"))).isEqualByComparingTo(new BigDecimal(100));
        assertThat(basisOf("")).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void readsAPriceBasisThatNoDecimalNumberSaysInOrderUnits() {
        String dozen = "<UnitOfMeasure>EA</UnitOfMeasure><PriceBasisQuantity quantity='1' conversionFactor='%s'>"
                + "<UnitOfMeasure>KGM</UnitOfMeasure></PriceBasisQuantity>";

        assertThat(priceOf(dozen.formatted("3"))).isEqualTo(UnitPrice.each(Money.of("28.50", "EUR")));
        assertThat(priceOf(dozen.formatted("0.000001")))
                .isEqualTo(new UnitPrice(Money.of("9.50", "EUR"), new BigDecimal(1_000_000)));
    }

    @Test
    void leavesLinesThatComeToMoreThanAnAmountCanBeToTheRules() {
        IncomingOrder order = read(ORDER.replaceAll("(?s)<Total>.*?</Total>", "")
                .replaceFirst("quantity=\"10\"", "quantity=\"999999999\"")
                .replaceFirst(">9.50<", ">999999999.99<"));

        assertThat(order.total().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(order.lines().get(0).quantity()).isEqualTo(Quantity.of(999_999_999));
    }

    private static UnitPrice priceOf(String basis) {
        return read(ORDER.replace("<UnitOfMeasure>EA</UnitOfMeasure>", basis))
                .lines()
                .get(0)
                .unitPrice();
    }

    private static BigDecimal basisOf(String basis) {
        return read(ORDER.replace("<UnitOfMeasure>EA</UnitOfMeasure>", "<UnitOfMeasure>EA</UnitOfMeasure>" + basis))
                .lines()
                .get(0)
                .unitPrice()
                .basis();
    }

    @Test
    void standsInForTotalInvoiceAddressAndLineNumberThatSmallSuitesLeaveOut() {
        IncomingOrder order = read(ORDER.replaceAll("(?s)<Total>.*?</Total>", "")
                .replaceAll("(?s)<BillTo>.*?</BillTo>", "")
                .replace("lineNumber=\"1\"", ""));

        assertThat(order.total()).isEqualTo(Money.of("95", "EUR"));
        assertThat(order.billTo()).isEqualTo(AddressMapper.UNSAID);
        assertThat(order.lines().get(0).number()).isEqualTo(1);
    }

    @Test
    void reportsEveryProblemWithItsPath() {
        String second = "<ItemOut quantity='-1e3' lineNumber='x' requestedDeliveryDate='soon'><ItemID/><ItemDetail>"
                + "<UnitPrice><Money>1,50</Money></UnitPrice></ItemDetail></ItemOut><ItemOut/></OrderRequest>";
        String order = ORDER.replace("</OrderRequest>", second)
                .replace("orderID=\"PO-1\" orderDate=\"2026-11-21T10:00:00+01:00\"", "orderDate='today'");

        assertThat(problems("", order))
                .containsExactly(
                        "cXML/@payloadID: is missing",
                        "OrderRequest/OrderRequestHeader/@orderID: is missing",
                        "OrderRequest/OrderRequestHeader/@orderDate: \"today\" is no date such as 2026-11-21T09:30:00+01:00",
                        "OrderRequest/ItemOut[2]/@lineNumber: \"x\" is no whole number",
                        "OrderRequest/ItemOut[2]/ItemID/SupplierPartID: is missing",
                        "OrderRequest/ItemOut[2]/@quantity: Quantity \"-1e3\" is not a plain decimal number such as 12.50",
                        "OrderRequest/ItemOut[2]/ItemDetail/UnitOfMeasure: is missing",
                        "OrderRequest/ItemOut[2]/ItemDetail/UnitPrice/Money/@currency: is missing",
                        "OrderRequest/ItemOut[2]/ItemDetail/UnitPrice/Money: Amount \"1,50\" is not a plain decimal"
                                + " number such as 12.50",
                        "OrderRequest/ItemOut[2]/@requestedDeliveryDate: \"soon\" is no date such as"
                                + " 2026-11-21T09:30:00+01:00",
                        "OrderRequest/ItemOut[3]/ItemID/SupplierPartID: is missing",
                        "OrderRequest/ItemOut[3]/@quantity: is missing",
                        "OrderRequest/ItemOut[3]/ItemDetail: is missing; send price, unit and description with every line");
    }

    @Test
    void aTokenStandsForTheNumberOfACard() {
        Received received = Wire.received("1@test", ORDER);

        OrderDetails details = OrderRequestMapper.toIncomingOrder(
                        received,
                        Objects.requireNonNull(received.request().orderRequest),
                        number -> Optional.of("of " + number.length()))
                .fold(IncomingOrder::details, problems -> OrderDetails.NONE);

        assertThat(details.json())
                .contains("\"card\":{\"lastFour\":\"1111\",\"token\":\"of 16\",\"expires\":\"2027-12-31\"}");
    }

    @Test
    void theDigestOfAnOrderTellsNothingOfItsCardButTheEnd() {
        assertThat(read(ORDER.replace("4111111111111111", "5500000000001111")).digest())
                .isEqualTo(read(ORDER).digest());
        assertThat(read(ORDER.replace("4111111111111111", "4111111111111112")).digest())
                .isNotEqualTo(read(ORDER).digest());
    }

    @Test
    void keepsNeitherSecretNorCardNumberForTheJournal() {
        assertThat(new String(read(ORDER).document().content(), StandardCharsets.UTF_8))
                .doesNotContain(Wire.SECRET)
                .doesNotContain("4111");
    }
}
