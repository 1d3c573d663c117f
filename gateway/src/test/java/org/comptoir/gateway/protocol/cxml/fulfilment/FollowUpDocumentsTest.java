package org.comptoir.gateway.protocol.cxml.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Identity;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.cxml.security.SharedSecret;
import org.comptoir.cxml.validation.Finding;
import org.comptoir.cxml.validation.Validator;
import org.comptoir.gateway.fixtures.ABill;
import org.comptoir.gateway.fixtures.AHandedOnOrder;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.Purpose;
import org.comptoir.gateway.fulfilment.shipment.Carrier;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.fulfilment.shipment.ShippedLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ship notices and invoices are what the official DTDs want, and say what the core system said. */
class FollowUpDocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final UnitPrice PER_1000 = new UnitPrice(Money.of("4.99", "EUR"), BigDecimal.valueOf(1000));
    private static final OrderView ORDER = AHandedOnOrder.view(
            line(1, "AN-1001", "10", UnitPrice.each(Money.of("9.50", "EUR")), Optional.of("promise-1")),
            line(2, "AN-1003", "1500", PER_1000, Optional.empty()));

    private static WireFacts facts(Optional<String> earlier, Map<String, String> notices) {
        return new WireFacts(
                Dialects.of(Tongue.CXML).dialect(DialectChoice.of(Dialects.GENERIC)), "en", earlier, notices);
    }

    private static WireFacts news() {
        return facts(Optional.empty(), Map.of());
    }

    private static ShipNotice notice(ShipStage stage, boolean replaces, Shipment shipment) {
        return new ShipNotice(
                7,
                42,
                "k",
                stage,
                "DN-1",
                replaces ? OptionalLong.of(6) : OptionalLong.empty(),
                shipment,
                "api-token:erp",
                NOW,
                false);
    }

    private static Shipment shipment(boolean whole, List<String> tracking, ShippedLine... lines) {
        return new Shipment(
                Optional.of(OffsetDateTime.parse("2026-11-30T14:00:00+01:00")),
                Optional.of(LocalDate.parse("2026-11-30")),
                Optional.of(new Carrier(
                        "DHL Express", Optional.of(new Carrier.Id("SCAC", "DHLE")), Optional.of("express"))),
                tracking,
                whole,
                List.of(lines),
                "für Halle 3 & 4",
                Optional.empty());
    }

    private static Invoice invoice(Purpose purpose, ABill bill) {
        return new Invoice(
                9,
                42,
                "k",
                purpose,
                purpose == Purpose.STANDARD ? "RE-1" : "CN-1",
                purpose == Purpose.STANDARD ? Optional.empty() : Optional.of("RE-1"),
                bill.build(),
                List.of(),
                "api-token:erp",
                NOW,
                false);
    }

    private static ABill everything() {
        return ABill.empty()
                .line(1, "10", "9.50", "95.00")
                .line(2, "1500", PER_1000, "7.49")
                .charge("packing", "2.51")
                .charge("pallet", "10.00")
                .tax("20", "95.00", "19.00")
                .exempt("20.00", "Art. 138 of directive 2006/112/EC")
                .sums("115.00", "19.00", "134.00")
                .due("100.00")
                .shipped("DN-1", "DN-2")
                .paidTo("FR1420041010050500013M02606", "PSSTFRPPLIL");
    }

    private static String written(Request request, String version) {
        CXML envelope = new CXML();
        envelope.payloadId = "1764493200.1@gateway.example";
        envelope.timestamp = "2026-11-30T09:00:00+00:00";
        envelope.lang = "en";
        envelope.header = new Header();
        envelope.header.from = party("900000017");
        envelope.header.to = party("880000021");
        envelope.header.sender = new Sender();
        envelope.header.sender.credential.add(credential("900000017"));
        envelope.header.sender.credential.get(0).sharedSecret = SharedSecret.of("s");
        envelope.header.sender.userAgent = "Comptoir";
        envelope.request = request;
        return new String(
                new CxmlWriter(CxmlWriter.Encoding.UTF_8)
                        .withDtdVersion(version)
                        .write(CxmlDocument.of(envelope)),
                UTF_8);
    }

    private static Party party(String duns) {
        Party party = new Party();
        party.credential.add(credential(duns));
        return party;
    }

    private static Credential credential(String duns) {
        Credential credential = new Credential();
        credential.domain = "DUNS";
        credential.identity = new Identity();
        credential.identity.content.add(duns);
        return credential;
    }

    private static List<Finding> findings(String document) {
        return new Validator(CxmlLimits.DEFAULT)
                .judge(document.getBytes(UTF_8), null)
                .findings();
    }

    private static String shipped(ShipNotice notice, WireFacts facts, String version) {
        Request request = new Request();
        request.shipNoticeRequest = ShipNoticeRequestMapper.of(notice, ORDER, facts);
        String document = written(request, version);
        assertThat(findings(document)).as(document).isEmpty();
        return document;
    }

    private static String invoiced(Invoice invoice, WireFacts facts) {
        Request request = new Request();
        request.invoiceDetailRequest = InvoiceDetailRequestMapper.of(invoice, ORDER, facts);
        String document = written(request, "1.2.071");
        assertThat(findings(document)).as(document).isEmpty();
        return document;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.050", "1.2.071"})
    void aPartialShipmentNamesItsLinesCarrierAndParcels(String version) {
        ShippedLine line = new ShippedLine(1, Quantity.of("6"), Optional.of("L-77"), List.of("S-1", "S-2"));

        String document = shipped(
                notice(ShipStage.ACTUAL, false, shipment(false, List.of("0034", "0035"), line)), news(), version);

        assertThat(document)
                .contains(
                        "shipmentID=\"DN-1\"",
                        "operation=\"new\"",
                        "shipmentType=\"actual\"",
                        "fulfillmentType=\"partial\"",
                        "shipmentDate=\"2026-11-30T14:00:00+01:00\"",
                        ">express</ServiceLevel>",
                        "für Halle 3 &amp; 4",
                        "<CarrierIdentifier domain=\"SCAC\">DHLE</CarrierIdentifier>",
                        "<CarrierIdentifier domain=\"companyName\">DHL Express</CarrierIdentifier>",
                        "<ShipmentIdentifier domain=\"trackingNumber\">0035</ShipmentIdentifier>",
                        "orderID=\"PO-4711\"",
                        "payloadID=\"1763716500.1@buyer.example\"",
                        "quantity=\"6\" lineNumber=\"1\"",
                        "<SupplierBatchID>L-77</SupplierBatchID>",
                        "serialNumber=\"S-2\"");
        assertThat(document).as("not before it left").contains("deliveryDate=\"2026-11-30T14:00:00+01:00\"");
    }

    @Test
    void aWholeOrderShipsWithoutLinesAndUntrackedByItsOwnNumber() {
        ShippedLine all = new ShippedLine(1, Quantity.of("10"), Optional.empty(), List.of());

        String document = shipped(notice(ShipStage.PLANNED, false, shipment(true, List.of(), all)), news(), "1.2.071");

        assertThat(document)
                .contains(
                        "shipmentType=\"planned\"",
                        "fulfillmentType=\"complete\"",
                        "<ShipmentIdentifier>DN-1</ShipmentIdentifier>")
                .doesNotContain("<ShipNoticeItem");
    }

    @Test
    void whatTakesThePlaceOfAnotherIsAnUpdateOnlyWhereTheBuyerWasToldOfThat() {
        ShipNotice left = notice(ShipStage.ACTUAL, true, shipment(true, List.of("0034")));

        assertThat(shipped(left, facts(Optional.of("17@gateway.example"), Map.of()), "1.2.071"))
                .contains("operation=\"update\"", "<DocumentReference payloadID=\"17@gateway.example\"/>");
        assertThat(shipped(left, news(), "1.2.071"))
                .contains("operation=\"new\"")
                .containsOnlyOnce("<DocumentReference");
    }

    @Test
    void whatIsTakenBackNamesTheNoticeAndNothingElse() {
        Shipment nothing = new Shipment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of(),
                "not yet",
                Optional.empty());

        assertThat(shipped(
                        notice(ShipStage.TAKEN_BACK, true, nothing),
                        facts(Optional.of("17@gateway.example"), Map.of()),
                        "1.2.050"))
                .contains("operation=\"delete\"", "payloadID=\"17@gateway.example\"", "not yet")
                .doesNotContain("ShipNoticePortion", "ServiceLevel", "shipmentDate");
    }

    @Test
    void anInvoiceAddsUpInTheWordsOfTheStandard() {
        String document = invoiced(invoice(Purpose.STANDARD, everything()), news());

        assertThat(document)
                .contains(
                        "invoiceID=\"RE-1\"",
                        "purpose=\"standard\"",
                        "invoiceDate=\"2026-11-30T09:00:00+00:00\"",
                        "role=\"issuerOfInvoice\"",
                        "role=\"remitTo\"",
                        "role=\"billTo\"",
                        "role=\"shipFrom\"",
                        "domain=\"vatID\"",
                        "identifier=\"FR1420041010050500013M02606\"",
                        "<PaymentTerm payInNumberOfDays=\"10\">",
                        "percent=\"2\"",
                        "shipNoticeID=\"DN-1\"",
                        "identifier=\"DN-2\"",
                        "inspectionDate=\"2026-11-28T12:00:00+00:00\"",
                        "<PriceBasisQuantity quantity=\"1000\" conversionFactor=\"1\">",
                        "exemptDetail=\"exempt\"",
                        "packing, pallet");
        assertThat(amounts(document, "InvoiceDetailSummary"))
                .isEqualTo("102.49 19.00 95.00 19.00 20.00 0.00 12.51 134.00 115.00 134.00 34.00 100.00");
    }

    @Test
    void manyChargesAreCutBetweenCharacters() {
        String document = invoiced(
                invoice(
                        Purpose.STANDARD,
                        ABill.ordinary()
                                .charge("x".repeat(98), "1.00")
                                .charge("\uD83D\uDCE6".repeat(50), "1.00")
                                .charge("pallet", "1.00")),
                news());

        assertThat(document).contains("\uD83D\uDCE6…</Description>").doesNotContain("\uFFFD");
    }

    @Test
    void aCreditNoteIsNegativeLineByLineAndNamesItsInvoice() {
        String document = invoiced(
                invoice(
                        Purpose.CREDIT_NOTE,
                        ABill.empty()
                                .line(1, "2", "9.50", "19.00")
                                .tax("20", "19.00", "3.80")
                                .sums("19.00", "3.80", "22.80")),
                facts(Optional.of("23@gateway.example"), Map.of()));

        assertThat(document)
                .contains(
                        "purpose=\"lineLevelCreditMemo\"",
                        "<DocumentReference payloadID=\"23@gateway.example\"/>",
                        "<InvoiceIDInfo invoiceID=\"RE-1\"/>",
                        "quantity=\"-2\"");
        assertThat(amounts(document, "InvoiceDetailOrder")).isEqualTo("9.50 -19.00");
        assertThat(amounts(document, "InvoiceDetailSummary"))
                .isEqualTo("-19.00 -3.80 -19.00 -3.80 -22.80 -19.00 -22.80 -22.80");
    }

    @Test
    void anInvoiceRefersToTheShipNoticeThatTheBuyerWasToldOf() {
        String document = invoiced(
                invoice(Purpose.STANDARD, ABill.ordinary().shipped("DN-1")),
                facts(Optional.empty(), Map.of("DN-1", "17@gateway.example")));

        assertThat(document)
                .contains("<ShipNoticeReference shipNoticeID=\"DN-1\">", "payloadID=\"17@gateway.example\"");
    }

    @Test
    void theOrderIsCalledWhatTheSuiteWants() {
        WireFacts coupa = new WireFacts(
                Dialects.of(Tongue.CXML).dialect(DialectChoice.of("coupa")), "en", Optional.empty(), Map.of());

        assertThat(invoiced(invoice(Purpose.STANDARD, ABill.ordinary()), coupa))
                .contains("<DocumentReference payloadID=\"PO-4711\"/>")
                .doesNotContain("1763716500.1@buyer.example");
    }

    /** All amounts within an element, in their order. */
    private static String amounts(String document, String element) {
        String part = document.substring(document.indexOf("<" + element + ">"), document.indexOf("</" + element + ">"));
        return String.join(
                " ",
                Pattern.compile(">(-?[0-9.]+)</Money>")
                        .matcher(part)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }
}
