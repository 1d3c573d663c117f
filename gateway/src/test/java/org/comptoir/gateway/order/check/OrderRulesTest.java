package org.comptoir.gateway.order.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.util.Optional;
import org.comptoir.gateway.order.OrderProblem;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    @Test
    void findsNothingWrongWithAPlainOrder() {
        assertThat(OrderRules.problems(anOrder().build())).isEmpty();
    }

    @Test
    void collectsEveryProblemAtOnce() {
        var order = anOrder()
                .with(line(1, "AN-1001", "10", "9.50"))
                .with(line(1, "AN-1002", "1", "-1"))
                .with(line(3, "AN-1003", "1", UnitPrice.each(Money.of("2", "USD")), Optional.empty()))
                .build();

        assertThat(OrderRules.problems(order))
                .extracting(OrderProblem::toString)
                .containsExactly(
                        "OrderRequest/ItemOut[2]/@lineNumber: line number 1 is used by ItemOut[1] already; number every line once",
                        "OrderRequest/ItemOut[2]/ItemDetail/UnitPrice/Money: the price is EUR -1.00; send zero or more",
                        "OrderRequest/ItemOut[3]/ItemDetail/UnitPrice/Money/@currency: the line is priced in USD but the"
                                + " order's total is in EUR; send one currency per order");
    }

    @Test
    void refusesAnOrderWithoutLines() {
        assertThat(OrderRules.problems(anOrder().withoutLines()))
                .containsExactly(new OrderProblem("OrderRequest", "the order has no ItemOut; send at least one line"));
    }

    @Test
    void refusesMoreThanTenThousandLinesWithoutLookingAtEach() {
        var order = anOrder();
        for (int i = 0; i <= OrderRules.MAX_LINES; i++) {
            order.with(line(1, "AN-1001", "1", "1"));
        }

        assertThat(OrderRules.problems(order.build()))
                .containsExactly(new OrderProblem(
                        "OrderRequest",
                        "the order has 10001 lines, at most 10000 are taken; split it into several orders"));
    }

    @Test
    void namesAnOrderNumberThatIsTooLong() {
        assertThat(OrderRules.problems(anOrder().number("x".repeat(256)).build()))
                .containsExactly(new OrderProblem(
                        "OrderRequest/OrderRequestHeader/@orderID",
                        "orderID must have 1 to 255 characters but has 256"));
    }

    @Test
    void refusesLinesThatComeToMoreThanAnAmountCanBe() {
        var dear = anOrder()
                .total("1.00", "EUR")
                .with(line(1, "AN-1001", "999999999", "1000.01"))
                .build();
        var many = anOrder()
                .total("1.00", "EUR")
                .with(line(1, "AN-1001", "900000", "999999"))
                .with(line(2, "AN-1002", "900000", "999999"))
                .build();

        assertThat(OrderRules.problems(dear))
                .containsExactly(new OrderProblem(
                        "OrderRequest/ItemOut[1]",
                        "the line comes to more than EUR 999999999999.00; split it into several orders"));
        assertThat(OrderRules.problems(many))
                .containsExactly(new OrderProblem(
                        "OrderRequest",
                        "the lines come to more than EUR 999999999999.00; split it into several orders"));
    }

    @Test
    void leavesAWrongTotalToTheHold() {
        assertThat(OrderRules.problems(anOrder().total("1.00", "EUR").build())).isEmpty();
    }
}
