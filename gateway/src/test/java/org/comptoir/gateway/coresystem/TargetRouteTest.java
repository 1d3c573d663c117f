package org.comptoir.gateway.coresystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.order.IncomingOrder;
import org.junit.jupiter.api.Test;

class TargetRouteTest {

    /** 95.00 EUR of client 10042 to site A-1. */
    private static final IncomingOrder ORDER = anOrder().build();

    private static boolean takes(TargetRoute route, IncomingOrder order) {
        return route.takes(order, line -> Set.of(line.part().id().value().equals("AN-1001") ? "fasteners" : "tools"));
    }

    private static TargetRoute route(Set<String> clients, Set<String> sites, Set<String> families) {
        return new TargetRoute(clients, sites, families, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TargetRoute amounts(String from, String below, String currency) {
        return new TargetRoute(
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(new BigDecimal(from)),
                Optional.of(new BigDecimal(below)),
                Optional.of(currency));
    }

    @Test
    void aRouteThatSaysNothingTakesEverything() {
        assertThat(takes(TargetRoute.ALL, ORDER)).isTrue();
    }

    @Test
    void takesItsClientsAndSitesOnly() {
        assertThat(takes(route(Set.of("10042"), Set.of("A-1"), Set.of()), ORDER))
                .isTrue();
        assertThat(takes(route(Set.of("10043"), Set.of(), Set.of()), ORDER)).isFalse();
        assertThat(takes(route(Set.of(), Set.of("A-2"), Set.of()), ORDER)).isFalse();
    }

    @Test
    void takesAnOrderWhoseArticlesAreAllOfItsFamilies() {
        IncomingOrder mixed = anOrder()
                .with(line(1, "AN-1001", "1", "9.50"))
                .with(line(2, "AN-2000", "1", "1.00"))
                .build();

        assertThat(takes(route(Set.of(), Set.of(), Set.of("fasteners")), ORDER)).isTrue();
        assertThat(takes(route(Set.of(), Set.of(), Set.of("fasteners")), mixed)).isFalse();
        assertThat(takes(route(Set.of(), Set.of(), Set.of("fasteners", "tools")), mixed))
                .isTrue();
    }

    @Test
    void amountsReachFromTheLeastToBelowTheMostInTheirCurrency() {
        assertThat(takes(amounts("95", "96", "EUR"), ORDER)).isTrue();
        assertThat(takes(amounts("95.01", "96", "EUR"), ORDER)).isFalse();
        assertThat(takes(amounts("0", "95", "EUR"), ORDER)).isFalse();
        assertThat(takes(amounts("0", "1000", "USD"), ORDER)).isFalse();
    }

    @Test
    void aRouteComesBackFromItsColumn() {
        TargetRoute route = new TargetRoute(
                Set.of("1", "2"),
                Set.of("W"),
                Set.of("f"),
                Optional.of(new BigDecimal("1.50")),
                Optional.empty(),
                Optional.of("EUR"));

        assertThat(TargetJson.route(TargetJson.write(route))).isEqualTo(route);
        assertThat(TargetJson.write(TargetRoute.ALL)).isEqualTo("{}");
    }
}
