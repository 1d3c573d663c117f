package org.comptoir.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAddressTest {

    private final PageAddress orders = new PageAddress("/console/orders", Map.of("client", "GC & \"Söhne\""));

    @Test
    void escapesEverythingThatCouldLeaveTheAddress() {
        assertThat(orders).hasToString("/console/orders?client=GC+%26+%22S%C3%B6hne%22");
    }

    @Test
    void changesOneParameterAndKeepsTheOthers() {
        PageAddress next = orders.with("before", "17");

        assertThat(next).hasToString("/console/orders?client=GC+%26+%22S%C3%B6hne%22&before=17");
        assertThat(next.without("client")).hasToString("/console/orders?before=17");
        assertThat(orders.parameter("before")).isEmpty();
    }

    @Test
    void hasNoQuestionMarkWithoutParameters() {
        assertThat(orders.without("client")).hasToString("/console/orders");
    }

    @Test
    void leadsToNoPathThatIsNotOfThePages() {
        assertThat(List.of("/console", "/console/", "/console/new-contract", "/console/orders.xhtml"))
                .allSatisfy(path -> assertThat(PageAddress.path(path)).isEqualTo(path));
        assertThat(List.of("//evil.example/console/orders", "/console//evil.example", "/console/a\r\nb", "/shop/x", ""))
                .allSatisfy(path -> assertThat(PageAddress.path(path)).isEqualTo("/console/overview"));
    }
}
