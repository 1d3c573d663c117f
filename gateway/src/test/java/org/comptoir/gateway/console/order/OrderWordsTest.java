package org.comptoir.gateway.console.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.Finding.Rule;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.intake.DecisionView;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class OrderWordsTest {

    private static final OrderWords GERMAN = new OrderWords(SpeechIn.language(Language.DE));
    private static final OrderWords FRENCH = new OrderWords(SpeechIn.language(Language.FR));

    private static Finding finding(Rule rule, String expected, String got) {
        return new Finding(2, rule, expected, got, "in English");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void saysAmountsAndNumbersAsTheLanguageWritesThem() {
        assertThat(plain(GERMAN.sentence(finding(Rule.PRICE, "EUR 1234.50", "EUR 4.99 per 1000"))))
                .isEqualTo("Position 2, Preis: erwartet: 1.234,50 EUR, erhalten: 4,99 EUR je 1.000");
        assertThat(plain(FRENCH.sentence(finding(Rule.QUANTITY, "at most 2500", "3000.5"))))
                .isEqualTo("Ligne 2, quantité : attendu : au plus 2 500, reçu : 3 000,5");
        assertThat(plain(GERMAN.changed(OrderChange.Field.PRICE, "EUR 9.50"))).isEqualTo("9,50 EUR");
        assertThat(GERMAN.changed(OrderChange.Field.DELIVERY_DATE, "2026-12-01"))
                .isEqualTo("01.12.2026");
        assertThat(GERMAN.changed(OrderChange.Field.DESCRIPTION, "9.50")).isEqualTo("9.50");
    }

    @Test
    void saysWhatAPriceWasComparedWithAndOnWhichDay() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(GERMAN.against("GC-2026 v3", day)).isEqualTo("verglichen mit GC-2026 v3, Preise vom 21.11.2026");
        assertThat(GERMAN.against("list", day)).startsWith("am 21.11.2026 sagt kein Vertrag");
        assertThat(FRENCH.against("promise p-1", day)).isEqualTo("comparé à ce que promettait le panier renvoyé");
        assertThat(FRENCH.against("nothing", day)).isEmpty();
    }

    @Test
    void saysEachKindOfFindingInItsOwnWords() {
        assertThat(List.of(
                        GERMAN.differs(finding(Rule.ARTICLE, "an article offered to this client", "X-1")),
                        GERMAN.differs(finding(Rule.FREE_TEXT, "the number of an article", "at most 12")),
                        GERMAN.differs(finding(
                                Rule.PAYMENT_CARD, "an order without a payment card", "a card that ends in 1111")),
                        GERMAN.differs(finding(Rule.EARLIER_VERSION, "the version before it", "3")),
                        GERMAN.differs(finding(Rule.EARLIER_CONTENT, "what counts now, or something new", "PO-1")),
                        GERMAN.differs(finding(Rule.CURRENCY, "a currency in which the article has a price", "CHF"))))
                .containsExactly(
                        "erwartet: ein Artikel, der diesem Kunden angeboten wird, erhalten: X-1",
                        "Es ist kein Artikel genannt, nur „at most 12“",
                        "Die Bestellung zahlt mit einer Karte, die auf 1111 endet, und diese Verbindung nimmt keine Karten an",
                        "Die Version davor ist nie gekommen (dies ist 3)",
                        "PO-1 sah vor der letzten Änderung schon so aus: zurückgeändert, oder ein früheres Dokument kam noch einmal",
                        "erwartet: eine Währung, in der der Artikel einen Preis hat, erhalten: CHF");
        assertThat(GERMAN.compared("promise p-1")).isEqualTo("Preiszusage p-1");
        assertThat(GERMAN.compared("GC-2026 v3")).isEqualTo("GC-2026 v3");
        assertThat(FRENCH.compared("nothing")).isEqualTo("rien");
    }

    @Test
    void showsWhatNobodyKnowsAsItWasKept() {
        assertThat(GERMAN.differs(finding(Rule.PRICE, "EUR ?", "ABC 1"))).isEqualTo("erwartet: EUR ?, erhalten: ABC 1");
        assertThat(GERMAN.differs(finding(Rule.UNIT, "EA", "BX"))).isEqualTo("erwartet: EA, erhalten: BX");
    }

    @Test
    void waitsForAPersonUntilOneHasDecidedAndThenSaysWho() {
        var released = new DecisionView(
                DecisionView.Kind.RELEASE,
                DecisionView.State.DONE,
                "agreed by mail",
                List.of(),
                "user:anna",
                Instant.parse("2026-11-29T08:00:00Z"),
                Optional.of("user:bert"),
                Optional.of(Instant.parse("2026-11-29T09:00:00Z")));
        Finding held = finding(Rule.UNIT, "EA", "BX");

        assertThat(GERMAN.fate(held, OrderStatus.ON_HOLD, List.of())).isEqualTo("wartet auf einen Menschen");
        assertThat(GERMAN.fate(held, OrderStatus.ACCEPTED, List.of(released)))
                .isEqualTo("Freigegeben von bert, 29.11.2026, 09:00:00\u00a0UTC");
        assertThat(GERMAN.fate(held, OrderStatus.SUPERSEDED, List.of()))
                .isEqualTo("Durch eine spätere Version ersetzt");
        assertThat(GERMAN.fate(held.decided(OnDeviation.USE_CONTRACT_PRICE), OrderStatus.ACCEPTED, List.of(released)))
                .doesNotContain("bert");
    }
}
