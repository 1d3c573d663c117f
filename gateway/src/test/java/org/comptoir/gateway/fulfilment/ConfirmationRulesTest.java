package org.comptoir.gateway.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.gateway.fixtures.AHandedOnOrder;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.Quantity;
import org.junit.jupiter.api.Test;

class ConfirmationRulesTest {

    private static final OrderView ORDER = AHandedOnOrder.view(line(1, "AN-1001", "10", "9.50"));

    private static List<Objection> objections(List<ConfirmedLine> lines) {
        return ConfirmationRules.objections(
                new WantedConfirmation(1, 42, "k", Verdict.CHANGED, "4500012", "", lines, "api:erp"), ORDER);
    }

    private static ConfirmedLine part(LineVerdict verdict, String quantity, String reason) {
        return new ConfirmedLine(
                1,
                verdict,
                Optional.of(Quantity.of(quantity)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    @Test
    void allPartsOfALineTogetherAreNoMoreThanWasOrderedThoseThatChangeToo() {
        assertThat(objections(List.of(part(LineVerdict.ACCEPTED, "6", ""), part(LineVerdict.CHANGED, "4", ""))))
                .isEmpty();
        assertThat(objections(List.of(part(LineVerdict.ACCEPTED, "6", ""), part(LineVerdict.CHANGED, "5", ""))))
                .containsExactly(new Objection("lines", "of line 1 add up to 11: 10 was ordered"));
        assertThat(objections(List.of(part(LineVerdict.CHANGED, "12", ""))))
                .containsExactly(new Objection("lines", "of line 1 add up to 12: 10 was ordered"));
    }

    @Test
    void saysNoMoreAtOnceThanIsKept() {
        List<ConfirmedLine> tooLong = IntStream.range(0, 2_000)
                .mapToObj(each -> part(LineVerdict.BACKORDERED, "0.001", "x".repeat(1_000)))
                .toList();

        assertThat(objections(tooLong))
                .containsExactly(
                        new Objection("lines", "are longer than 1900000 characters: say it in several confirmations"));
    }
}
