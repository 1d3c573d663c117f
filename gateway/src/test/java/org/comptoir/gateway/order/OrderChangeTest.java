package org.comptoir.gateway.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import org.comptoir.gateway.order.OrderChange.Effect;
import org.comptoir.gateway.order.OrderChange.Field;
import org.comptoir.gateway.order.OrderChange.LineChange;
import org.junit.jupiter.api.Test;

class OrderChangeTest {

    @Test
    void findsNothingBetweenEqualVersions() {
        OrderChange change = OrderChange.between(
                anOrder().version("1").build(), anOrder().version("2").build());

        assertThat(change.isEmpty()).isTrue();
        assertThat(change.kind()).isEqualTo(OrderChange.Kind.CHANGE);
    }

    @Test
    void tellsLinesByTheirNumberAndNotByTheirPlace() {
        IncomingOrder before = anOrder()
                .with(line(1, "AN-1001", "10", "9.50"))
                .with(line(2, "AN-1002", "1", "3.00"))
                .with(line(3, "AN-1003", "5", "1.00"))
                .build();
        IncomingOrder after = anOrder()
                .with(line(4, "AN-1004", "1", "1.00"))
                .with(line(3, "AN-1003", "5", "1.00"))
                .with(line(1, "AN-1001", "12", "9.40"))
                .build();

        OrderChange change = OrderChange.between(before, after);

        assertThat(change.lines())
                .extracting(LineChange::number, LineChange::effect)
                .containsExactly(tuple(1, Effect.CHANGED), tuple(2, Effect.DROPPED), tuple(4, Effect.ADDED));
        assertThat(change.lines().get(0).differences())
                .extracting(
                        OrderChange.Difference::field, OrderChange.Difference::before, OrderChange.Difference::after)
                .containsExactly(tuple(Field.QUANTITY, "10", "12"), tuple(Field.PRICE, "EUR 9.50", "EUR 9.40"));
        assertThat(change.head()).extracting(OrderChange.Difference::field).containsExactly(Field.TOTAL);
        assertThat(change.all()).hasSize(5);
    }

    @Test
    void bringsEveryLineOfAnOrderThatHadBeenCancelled() {
        IncomingOrder cancelled = anOrder()
                .revision(Revision.Kind.DELETE)
                .with(line(1, "AN-1001", "10", "9.50"))
                .with(line(2, "AN-1002", "1", "3.00"))
                .build();
        IncomingOrder revived = anOrder()
                .revision(Revision.Kind.UPDATE)
                .with(line(1, "AN-1001", "10", "9.50"))
                .with(line(2, "AN-1002", "1", "3.00"))
                .build();

        OrderChange change = OrderChange.to(revived, cancelled);

        assertThat(change.kind()).isEqualTo(OrderChange.Kind.CHANGE);
        assertThat(change.lines())
                .extracting(LineChange::number, LineChange::effect)
                .containsExactly(tuple(1, Effect.ADDED), tuple(2, Effect.ADDED));
    }
}
