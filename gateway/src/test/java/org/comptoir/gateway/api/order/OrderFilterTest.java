package org.comptoir.gateway.api.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.gateway.api.WholeNumber;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderStatus;
import org.junit.jupiter.api.Test;

class OrderFilterTest {

    @Test
    void asksForTheNewestFiftyUnlessToldOtherwise() {
        assertThat(OrderFilter.read(null, null, " ", null, null).query(7)).isEqualTo(OrderQuery.newest(7, 50));
    }

    @Test
    void readsEveryParameter() {
        OrderQuery query = OrderFilter.read("on-hold", "2026-11-21T09:00:00+01:00", "10042", "20", "99")
                .query(7);

        assertThat(query.status()).contains(OrderStatus.ON_HOLD);
        assertThat(query.since()).contains(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(query.client()).contains("10042");
        assertThat(query.limit()).isEqualTo(20);
        assertThat(query.before()).hasValue(99);
    }

    @Test
    void takesNoNumberForAnIdThatCanBeNoneOfOurs() {
        assertThat(WholeNumber.read("42")).contains(42L);
        assertThat(WholeNumber.read("-1")).isEmpty();
        assertThat(WholeNumber.read("٤٢")).isEmpty();
        assertThat(WholeNumber.read("99999999999999999999")).isEmpty();
    }
}
