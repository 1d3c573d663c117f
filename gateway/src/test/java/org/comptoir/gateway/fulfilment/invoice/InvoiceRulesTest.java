package org.comptoir.gateway.fulfilment.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.fixtures.ABill;
import org.comptoir.gateway.fixtures.AHandedOnOrder;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.LineVerdict;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.fulfilment.shipment.ShippedLine;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class InvoiceRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final UnitPrice PER_1000 = new UnitPrice(Money.of("4.99", "EUR"), BigDecimal.valueOf(1000));
    private static final HandedOn ORDER =
            AHandedOnOrder.of(line(1, "AN-1001", "10", "9.50"), line(2, "AN-1003", "1500", PER_1000, Optional.empty()));

    private List<Invoice> invoices = List.of();
    private List<ShipNotice> notices = List.of();

    private static Invoice invoice(Purpose purpose, String number, String creditFor, ABill bill) {
        return new Invoice(
                1,
                42,
                "k",
                purpose,
                number,
                Optional.of(creditFor).filter(text -> !text.isEmpty()),
                bill.build(),
                List.of(),
                "api-token:erp",
                NOW,
                false);
    }

    private static ShipNotice left(String number, String quantity) {
        return new ShipNotice(
                1,
                42,
                "k",
                ShipStage.ACTUAL,
                number,
                OptionalLong.empty(),
                new Shipment(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false,
                        List.of(new ShippedLine(1, Quantity.of(quantity), Optional.empty(), List.of())),
                        "",
                        Optional.empty()),
                "api-token:erp",
                NOW,
                false);
    }

    private List<Objection> objections(HandedOn order, Purpose purpose, Optional<String> creditFor, ABill bill) {
        return InvoiceRules.objections(
                new WantedInvoice(1, 42, "k-2", purpose, "RE-2", creditFor, bill.build(), "api-token:erp"),
                new Charged(order, invoices, notices, List.of(), NOW));
    }

    private List<Objection> standard(ABill bill) {
        return objections(ORDER, Purpose.STANDARD, Optional.empty(), bill);
    }

    private List<Objection> credit(String creditFor, ABill bill) {
        return objections(ORDER, Purpose.CREDIT_NOTE, Optional.of(creditFor), bill);
    }

    @Test
    void takesWhatAddsUp() {
        notices = List.of(left("DN-1", "10"));

        assertThat(standard(ABill.ordinary().shipped("DN-1").paidTo("FR1420041010050500013M02606", "PSSTFRPPLIL")))
                .isEmpty();
        assertThat(standard(ABill.empty()
                        .line(2, "1500", PER_1000, "7.49")
                        .tax("20", "7.49", "1.50")
                        .sums("7.49", "1.50", "8.99")
                        .due("0")))
                .isEmpty();
    }

    @Test
    void tellsWhereALineTheNetTheTaxAndTheGrossDoNotAddUp() {
        assertThat(standard(ABill.empty()
                        .line(1, "10", "9.50", "94.00")
                        .tax("20", "94.00", "20.00")
                        .sums("95.00", "18.80", "120.00")
                        .due("121.00")))
                .containsExactly(
                        new Objection("lines[0].net", "is 94.00: 10 at EUR 9.50 come to 95.00"),
                        new Objection("taxes[0].amount", "is 20.00: 20 per cent of 94.00 are 18.80"),
                        new Objection("totals.net", "is 95.00: lines, shipping and charges add up to 94.00"),
                        new Objection("totals.tax", "is 18.80: taxes add up to 20.00"),
                        new Objection("totals.gross", "is 120.00: net and tax add up to 113.80"),
                        new Objection("totals.due", "is 121.00: expected is at most totals.gross, 120.00"));
    }

    @Test
    void leavesARoundingOfTheCurrencyToTheCoreSystem() {
        // 1500 at 4.99 per 1000 are 7.485
        assertThat(standard(ABill.empty()
                        .line(2, "1500", PER_1000, "7.48")
                        .tax("20", "7.48", "1.49")
                        .sums("7.48", "1.49", "8.97")))
                .isEmpty();
        assertThat(standard(ABill.empty().line(2, "1500", PER_1000, "7.485").sums("7.485", "0", "7.485")))
                .extracting(Objection::field)
                .contains("lines[0].net", "totals.net", "totals.gross");
    }

    @Test
    void wantsTheOrdersCurrencyAndNoDayToCome() {
        assertThat(standard(ABill.ordinary().in("USD").on("2026-12-24")))
                .containsExactly(
                        new Objection("currency", "is USD: the order is in EUR"),
                        new Objection(
                                "date", "is 2026-12-24, which is to come: buyers refuse that, send it on that day"));
    }

    @Test
    void chargesNoMoreThanWasOrderedOverAllInvoicesLessCredits() {
        invoices = List.of(
                invoice(Purpose.STANDARD, "RE-1", "", ABill.ordinary()),
                invoice(Purpose.CREDIT_NOTE, "CN-1", "RE-1", ABill.empty().line(1, "4", "9.50", "38.00")));
        ABill four = ABill.empty().line(1, "4", "9.50", "38.00").sums("38.00", "0", "38.00");
        ABill five = ABill.empty().line(1, "5", "9.50", "47.50").sums("47.50", "0", "47.50");

        assertThat(standard(four)).isEmpty();
        assertThat(standard(five))
                .containsExactly(
                        new Objection(
                                "lines",
                                "charge 5 of line 1, earlier invoices less credits 6: 10 was ordered, so at most 4 can be charged"));
    }

    @Test
    void chargesOfACancelledOrderWhatHadLeft() {
        HandedOn cancelled = AHandedOnOrder.cancelled(line(1, "AN-1001", "10", "9.50"));
        notices = List.of(left("DN-1", "4"));

        assertThat(objections(
                        cancelled,
                        Purpose.STANDARD,
                        Optional.empty(),
                        ABill.empty().line(1, "4", "9.50", "38.00").sums("38.00", "0", "38.00")))
                .isEmpty();
        assertThat(objections(cancelled, Purpose.STANDARD, Optional.empty(), ABill.ordinary()))
                .extracting(Objection::says)
                .containsExactly(
                        "charge 10 of line 1: the order is cancelled and 4 had left, so at most 4 can be charged");
    }

    @Test
    void creditsAtMostWhatAnInvoiceOfTheOrderCharged() {
        invoices = List.of(
                invoice(Purpose.STANDARD, "RE-1", "", ABill.ordinary()),
                invoice(
                        Purpose.CREDIT_NOTE,
                        "CN-1",
                        "RE-1",
                        ABill.empty().line(1, "4", "9.50", "38.00").sums("38.00", "0", "38.00")));

        assertThat(credit("RE-1", ABill.empty().line(1, "6", "9.50", "57.00").sums("57.00", "0", "57.00")))
                .isEmpty();
        assertThat(credit("RE-1", ABill.ordinary()))
                .containsExactly(
                        new Objection(
                                "lines", "credit 10 of line 1: of invoice RE-1 6 is charged and not credited yet"),
                        new Objection("totals.gross", "is 120: of invoice RE-1 82 is charged and not credited yet"));
        assertThat(credit("CN-1", ABill.ordinary()))
                .extracting(Objection::field)
                .containsExactly("creditFor");
        assertThat(objections(ORDER, Purpose.CREDIT_NOTE, Optional.empty(), ABill.ordinary()))
                .extracting(Objection::field)
                .containsExactly("creditFor");
    }

    @Test
    void wantsATaxNumberForVatAndAnIbanThatChecks() {
        assertThat(standard(ABill.ordinary().withoutTaxId().paidTo("FR1420041010050500013M02607", "psst")))
                .extracting(Objection::field)
                .containsExactly("seller.taxId", "remitTo.iban", "remitTo.bic");
    }

    @Test
    void namesOnlyShipNoticesThatStand() {
        notices = List.of(left("DN-1", "10"));

        assertThat(standard(ABill.ordinary().shipped("DN-1", "DN-9", "DN-1")))
                .extracting(Objection::field)
                .containsExactly("shipNotices[1]", "shipNotices[2]");
    }

    @Test
    void remarksAPriceThatWasNeitherOrderedNorConfirmed() {
        Bill bill = ABill.empty()
                .line(1, "5", "9.50", "47.50")
                .line(1, "5", "9.80", "49.00")
                .line(2, "1000", new UnitPrice(Money.of("0.499", "EUR"), BigDecimal.valueOf(100)), "4.99")
                .build();
        ConfirmedLine confirmed = new ConfirmedLine(
                1,
                LineVerdict.CHANGED,
                Optional.empty(),
                Optional.of(UnitPrice.each(Money.of("9.80", "EUR"))),
                Optional.empty(),
                Optional.empty());
        Confirmation word =
                new Confirmation(1, 42, "c", Verdict.CHANGED, "1", "", List.of(confirmed), "erp", NOW, false);

        assertThat(PriceRemarks.of(Purpose.STANDARD, bill, new Charged(ORDER, List.of(), List.of(), List.of(), NOW)))
                .containsExactly(
                        "lines[1].unitPrice of line 1 is EUR 9.80: EUR 9.50 was ordered, and the buyer may hold the"
                                + " invoice for it");
        assertThat(PriceRemarks.of(
                        Purpose.STANDARD, bill, new Charged(ORDER, List.of(), List.of(), List.of(word), NOW)))
                .isEmpty();
        assertThat(PriceRemarks.of(Purpose.CREDIT_NOTE, bill, new Charged(ORDER, List.of(), List.of(), List.of(), NOW)))
                .isEmpty();
    }

    @Test
    void anInvoiceIsReadFromItsColumnAsItWasWritten() {
        Bill plain = ABill.ordinary()
                .shipped("DN-1")
                .paidTo("FR1420041010050500013M02606", "PSSTFRPPLIL")
                .build();
        Bill said = new Bill(
                LocalDate.parse("2026-11-30"),
                Currency.getInstance("EUR"),
                plain.lines(),
                plain.shipping(),
                List.of(new Charge("packing", ABill.eur("3.00"))),
                List.of(new TaxLine(
                        "vat",
                        BigDecimal.ZERO,
                        ABill.eur("3.00"),
                        ABill.eur("0"),
                        Optional.of("exempt"),
                        Optional.of("Art. 138 VAT directive"))),
                plain.totals(),
                plain.terms(),
                plain.seller(),
                plain.remitTo(),
                plain.deliveryDate(),
                plain.shipNotices(),
                "Danke",
                Optional.of(new LanguageTag("de-AT")));

        StoredBill stored = StoredBill.read(StoredBill.write(said, Arrays.asList("one", "two")));

        assertThat(stored.bill()).isEqualTo(said);
        assertThat(stored.remarks()).containsExactly("one", "two");
    }
}
