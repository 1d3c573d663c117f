package org.comptoir.gateway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.gateway.insight.Funnel.Stage;
import org.comptoir.gateway.insight.Funnel.Step;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static Map<Stage, Long> day(long setups, long opened, long carts, long orders) {
        return Map.of(Stage.SETUP, setups, Stage.SHOP, opened, Stage.CART, carts, Stage.ORDER, orders);
    }

    @Test
    void theNormalIsTheMedianOfTheWeeksBefore() {
        Funnel funnel =
                Funnel.of(1, List.of(day(9, 8, 1, 0), day(10, 9, 6, 3), day(40, 9, 5, 3), day(8, 9, 4, 3), Map.of()));

        assertThat(funnel.steps()).extracting(Step::normal).containsExactly(8L, 9L, 4L, 3L, 0L);
        assertThat(funnel.steps()).extracting(Step::isLow).containsExactly(false, false, true, false, false);
        assertThat(funnel.most()).isEqualTo(9);
        assertThat(funnel.past()).isTrue();
    }

    @Test
    void aDayWithoutWeeksBeforeHasNoNormal() {
        Funnel funnel = Funnel.of(1, List.of(day(2, 1, 0, 0)));

        assertThat(funnel.steps()).extracting(Step::normal).containsOnly(0L);
        assertThat(funnel.steps()).noneMatch(Step::isLow);
        assertThat(funnel.past()).isFalse();
    }

    @Test
    void daysOnWhichNothingHappenedAreNoPast() {
        assertThat(Funnel.of(1, List.of(day(2, 1, 0, 0), Map.of(), day(0, 0, 0, 0), Map.of(), Map.of()))
                        .past())
                .isFalse();
        assertThat(Funnel.of(1, List.of(day(0, 0, 0, 0), Map.of(), day(1, 0, 0, 0), Map.of(), Map.of()))
                        .past())
                .isTrue();
    }
}
