package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
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

/** What we do not decide by reaches the core system in every format. */
class HandedOnTest {

    private static final OrderDetails HEAD =
            new OrderDetails("{\"shipping\":{\"amount\":\"7.50\",\"currency\":\"EUR\",\"description\":\"Express\"},"
                    + "\"paymentTerms\":[{\"days\":\"14\",\"discountPercent\":\"2\"},{\"days\":\"30\"}]}");
    private static final OrderDetails LINE =
            new OrderDetails("{\"distributions\":[{\"segments\":[{\"type\":\"CostCenter\",\"id\":\"4100\"}],"
                    + "\"charge\":{\"amount\":\"60.00\",\"currency\":\"EUR\"}}],"
                    + "\"schedule\":[{\"quantity\":\"4\",\"unit\":\"EA\",\"requestedDeliveryDate\":\"2026-12-01\"}],"
                    + "\"classifications\":[{\"domain\":\"UNSPSC\",\"code\":\"31161504\"}]}");

    private static OrderAccepted order() {
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
                        LINE))
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
    void everyFormatSaysAccountingSchedulesShippingAndTerms() {
        for (String said : List.of(
                bare(new EdifactOrderFormat(), Map.of()),
                bare(new X12OrderFormat(), Map.of()),
                bare(new IdocOrderFormat(), Map.of()),
                bare(
                        new CsvOrderFormat(),
                        settings("columns", "line,detail:shipping,detail:paymentTerms,lineExtrinsics")))) {
            assertThat(said).contains("CostCenter4100").contains("2026-12-01").contains("Express");
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
