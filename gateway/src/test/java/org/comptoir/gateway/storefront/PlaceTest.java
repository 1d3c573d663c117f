package org.comptoir.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search?q=M8%20x&category=FAS&page=2",
                "product/KX%2077%2F12",
                "cart",
                "product?supplierPartId=a%5Cb",
                "search?q=&maker=B%C3%B6ck&fact.Width%20across%20flats=13%20mm&order=name"
            })
    void leadsBackToPlacesOfTheShop(String path) {
        assertThat(Place.below(path)).isEqualTo(path);
    }

    @Test
    void forgetsInAnotherLanguageWhatOnlyOneCanSay() {
        assertThat(Place.inAnyLanguage("search?q=x&maker=M&fact.Thread=M8&fact.Use=for%20wood&order=name&page=2"))
                .isEqualTo("search?q=x&maker=M&order=name&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/x",
                "https://evil.example",
                "../../console",
                "search\r\nSet-Cookie: a=b",
                "\\\\evil",
                "image/x"
            })
    void leadsHomeFromAnywhereElse(String path) {
        assertThat(Place.below(path)).isEmpty();
    }

    @Test
    void judgesAnAddressOfNothingButSlashes() {
        assertThat(Place.below("cart" + "/".repeat(Place.LONGEST - 5) + "!")).isEmpty();
        assertThat(Place.below("cart" + "/".repeat(Place.LONGEST - 4))).hasSize(Place.LONGEST);
    }
}
