package org.comptoir.gateway.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class SessionPageTest {

    private static final Instant NINE = Instant.parse("2026-11-29T09:00:00Z");

    private static Moment moment(String title, int second) {
        return Moment.of(NINE.plusSeconds(second), title, "", Moment.PLAIN);
    }

    @Test
    void whatHappenedIsToldInTheOrderOfTimeWithTheSpansBetween() {
        List<SessionPage.Step> steps =
                SessionPage.inOrder(List.of(moment("cart", 90), moment("setup", 0), moment("shop", 5)));

        assertThat(steps).extracting(step -> step.moment().title()).containsExactly("setup", "shop", "cart");
        assertThat(steps)
                .extracting(SessionPage.Step::after)
                .containsExactly(
                        Optional.empty(), Optional.of(Duration.ofSeconds(5)), Optional.of(Duration.ofSeconds(85)));
    }

    @Test
    void whatHappenedAtTheSameInstantStaysInTheOrderTold() {
        assertThat(SessionPage.inOrder(List.of(moment("order", 1), moment("queued", 1))))
                .extracting(step -> step.moment().title())
                .containsExactly("order", "queued");
    }

    @Test
    void whatKeptACartIsSaidInTheLanguageOfWhoeverLooks() {
        assertThat(RefusedReturns.say("AN-1001: UNIT_NOT_TAKEN [EA]", SpeechIn.language(Language.DE)))
                .isEqualTo("AN-1001: die Regel unit.taken der Verbindung nennt die Einheit EA nicht");
        assertThat(RefusedReturns.say(": BELOW_MINIMUM_ORDER [10.00, 50.00, EUR]", SpeechIn.language(Language.EN)))
                .isEqualTo("10.00 EUR short of the minimum order value of 50.00 EUR");
        assertThat(RefusedReturns.say("something nobody foresaw", SpeechIn.language(Language.FR)))
                .isEqualTo("something nobody foresaw");
        for (CartProblem.Rule rule : CartProblem.Rule.values()) {
            boolean recorded = rule != CartProblem.Rule.READ_ONLY && rule != CartProblem.Rule.SESSION_CLOSED;
            assertThat(SpeechIn.language(Language.FR).has("story.refused." + rule))
                    .as(rule.name())
                    .isEqualTo(recorded);
        }
    }

    @Test
    void anOrderIsToldAsItCameWhateverBecameOfItSince() {
        var held = new Finding(1, Finding.Rule.PRICE, "EUR 1", "EUR 2", "");
        var waited = new Finding(0, Finding.Rule.EARLIER_VERSION, "", "3", "");
        Finding taken = held.decided(OnDeviation.USE_CONTRACT_PRICE);

        assertThat(OrderMoments.cameAs(OrderStatus.ACCEPTED, List.of(held), List.of()))
                .isEqualTo(OrderStatus.ON_HOLD);
        assertThat(OrderMoments.cameAs(OrderStatus.REFUSED, List.of(taken, waited), List.of()))
                .isEqualTo(OrderStatus.PARKED);
        assertThat(OrderMoments.cameAs(OrderStatus.ACCEPTED, List.of(taken), List.of()))
                .isEqualTo(OrderStatus.ACCEPTED);
    }
}
