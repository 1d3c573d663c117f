package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import org.comptoir.gateway.coresystem.csv.CsvOrderFormat;
import org.comptoir.gateway.coresystem.edifact.EdifactOrderFormat;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.idoc.IdocOrderFormat;
import org.comptoir.gateway.coresystem.ubl.UblOrderFormat;
import org.comptoir.gateway.coresystem.x12.X12OrderFormat;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we do not decide by reaches the core system in every format. */
class HandedOnTest {

    private static final OrderDetails HEAD =
            new OrderDetails("{\"shipping\":{\"amount\":\"7.50\",\"currency\":\"EUR\",\"description\":\"Express\"},"
                    + "\"paymentTerms\":[{\"days\":\"14\",\"discountPercent\":\"2\"},{\"days\":\"30\"}]}");
    private static final OrderDetails LINE =
            new OrderDetails("{\"distributions\":[{\"segments\":[{\"type\":\"CostCenter\",\"id\":\"4100\"}],"
                    + "\"charge\":{\"amount\":\"60.00\",\"currency\":\"EUR\"}}],"
                    + "\"schedule\":[{\"quantity\":\"4\",\"unit\":\"EA\",\"requestedDeliveryDate\":\"2026-12-01\"},"
                    + "{\"quantity\":\"2.5\",\"requestedDeliveryDate\":\"2026-12-15T08:00:00+01:00\"}],"
                    + "\"classifications\":[{\"domain\":\"UNSPSC\",\"code\":\"31161504\"}]}");

    private static OrderAccepted order() {
        return order(LINE);
    }

    private static OrderAccepted order(OrderDetails ofLines) {
        OrderAccepted plain = Orders.sample();
        IncomingOrder order = plain.order();
        List<IncomingLine> lines = order.lines().stream()
                .map(line -> new IncomingLine(
                        line.number(),
                        line.part(),
                        line.buyerPart(),
                        line.quantity(),
                        line.unit(),
                        line.unitPrice(),
                        line.description(),
                        line.requestedDelivery(),
                        line.shipTo(),
                        line.comments(),
                        line.extrinsics(),
                        ofLines))
                .toList();
        return new OrderAccepted(
                plain.orderId(),
                plain.receivedAt(),
                new IncomingOrder(
                        order.connection(),
                        order.documentId(),
                        order.digest(),
                        order.test(),
                        order.orderId(),
                        order.version(),
                        order.orderDate(),
                        order.total(),
                        order.shipTo(),
                        order.billTo(),
                        order.comments(),
                        order.extrinsics(),
                        lines,
                        order.document(),
                        order.revision(),
                        HEAD));
    }

    private static String bare(OrderFormat format, Map<String, String> settings) {
        return new String(Orders.bytes(format, order(), settings), UTF_8).replaceAll("[^A-Za-z0-9.%-]", "");
    }

    @Test
    void edifactHasSegmentsForSchedulesAndTermsOfPayment() {
        List<EdiSegment> segments = EdiSegment.read(
                Orders.bytes(new EdifactOrderFormat(), order(), settings("charset", "UNOY")), UTF_8, "orders-d96a.xml");

        assertThat(said(segments, "PAT")).containsExactly("22++5:3:D:14", "1++5:3:D:30");
        assertThat(said(segments, "PCD")).containsExactly("12:2");
        assertThat(said(segments, "SCC")).hasSize(2).containsOnly("1");
        assertThat(said(segments, "QTY")).contains("21:4:PCE", "21:2.5:PCE");
        assertThat(said(segments, "DTM")).contains("2:20261201:102", "2:20261215:102");
    }

    @Test
    void x12HasSegmentsForSchedulesAndTermsOfPayment() {
        List<EdiSegment> segments = EdiSegment.read(
                Orders.bytes(new X12OrderFormat(), order(), settings("charset", "UTF-8")), UTF_8, "850-004010.xml");

        assertThat(said(segments, "ITD")).containsExactly("08+3+2++14", "01+3+++++30");
        assertThat(said(segments, "SCH")).contains("4+EA+++002+20261201", "2.5+EA+++002+20261215");
    }

    @Test
    void anIdocHasSegmentsForSchedulesAndTermsOfPayment() {
        byte[] written = Orders.bytes(new IdocOrderFormat(), order(), Map.of());

        assertThat(IdocOrderFormatTest.breaches(written)).isEmpty();
        assertThat(IdocOrderFormatTest.texts(written, "TAGE")).containsExactly("14", "30");
        assertThat(IdocOrderFormatTest.texts(written, "PRZNT")).containsExactly("2");
        assertThat(IdocOrderFormatTest.texts(written, "WMENG")).startsWith("4", "2.5");
        assertThat(IdocOrderFormatTest.texts(written, "EDATU")).startsWith("20261201", "20261215");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quantity\":\"4\",\"unit\":\"KWH\",\"requestedDeliveryDate\":\"2026-12-01\"}",
                "{\"quantity\":\"4\",\"requestedDeliveryDate\":\"2026-02-30\"}",
                "{\"quantity\":\"four\",\"requestedDeliveryDate\":\"2026-12-01\"}",
                "{\"quantity\":\"4\",\"requestedDeliveryDate\":\"2026-12-01\",\"shipToId\":\"W-2\"}"
            })
    void aScheduleThatSaysMoreThanDaysAndQuantitiesOfTheLineStaysInWords(String part) {
        OrderAccepted odd = order(new OrderDetails("{\"schedule\":[" + part + "]}"));

        String edifact = new String(Orders.bytes(new EdifactOrderFormat(), odd, Map.of()), UTF_8);
        assertThat(edifact).contains("FTX+ZZZ+++schedule:").doesNotContain("SCC+");
        assertThat(new String(Orders.bytes(new X12OrderFormat(), odd, Map.of()), UTF_8))
                .contains("N9*ZZ**schedule~");
    }

    private static List<String> said(List<EdiSegment> segments, String tag) {
        return segments.stream()
                .filter(it -> it.tag().equals(tag))
                .map(it -> it.elements().stream()
                        .map(components -> String.join(":", components))
                        .collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void everyFormatSaysAccountingSchedulesShippingAndTerms() {
        for (String said : List.of(
                bare(new EdifactOrderFormat(), Map.of()),
                bare(new X12OrderFormat(), Map.of()),
                bare(new IdocOrderFormat(), Map.of()),
                bare(
                        new CsvOrderFormat(),
                        settings("columns", "line,detail:shipping,detail:paymentTerms,lineExtrinsics")))) {
            assertThat(said)
                    .contains("CostCenter4100")
                    .containsPattern("2026-?12-?01")
                    .contains("Express");
            assertThat(said).doesNotContain("31161504");
        }
    }

    @Test
    void peppolHasFieldsForAccountingAndTerms() throws Exception {
        byte[] written = Orders.bytes(new UblOrderFormat(), order(), UblOrderFormatTest.SETTINGS);

        UblOrderFormatTest.SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        assertThat(UblOrderFormatTest.broken(written)).containsOnly("PEPPOL-T01-R002");
        assertThat(new String(written, UTF_8))
                .contains("<cbc:AccountingCost>CostCenter 4100, 60.00 EUR</cbc:AccountingCost>")
                .contains("<cac:PaymentTerms><cbc:Note>14 days 2 %; 30 days</cbc:Note></cac:PaymentTerms>")
                .contains("shipping: 7.50 EUR, description Express")
                .contains("<cbc:Name>schedule</cbc:Name>");
    }
}
