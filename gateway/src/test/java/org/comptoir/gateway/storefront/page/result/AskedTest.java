package org.comptoir.gateway.storefront.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskedTest {

    private static final Asked NARROWED = new Asked(
            "bolt & nut",
            "FAS-1",
            new Choices(Set.of("Böck & Co"), Map.of("Ø/mm", Set.of("1=2"))),
            WordQuery.Order.NAME,
            3);

    @Test
    void saysEverythingInItsAddress() {
        assertThat(NARROWED.path())
                .isEqualTo("search?q=bolt%20%26%20nut&category=FAS-1&maker=B%C3%B6ck%20%26%20Co&fact.%C3%98%2Fmm=1%3D2"
                        + "&order=name&page=3");
        assertThat(Asked.of("").path()).isEqualTo("search?q=");
    }

    @Test
    void choosingAndLettingGoIsAsBeforeOnTheFirstPage() {
        assertThat(NARROWED.toggling("Length", "40 mm").toggling("Length", "40 mm"))
                .isEqualTo(NARROWED.at(1));
        assertThat(NARROWED.togglingMaker("Böck & Co").togglingMaker("Böck & Co"))
                .isEqualTo(NARROWED.at(1));
        assertThat(NARROWED.togglingMaker("Böck & Co").choices().manufacturers())
                .isEmpty();
        assertThat(NARROWED.toggling("Ø/mm", "1=2").choices().facts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WordQuery.Order.class)
    void readsBackTheOrderItWrote(WordQuery.Order order) {
        String path = Asked.of("x").in(order).path();
        String written = path.contains("&order=") ? path.substring(path.indexOf("&order=") + 7) : "";

        assertThat(Asked.order(written)).isEqualTo(order);
        assertThat(Asked.order("no such order")).isEqualTo(WordQuery.Order.RELEVANCE);
    }
}
