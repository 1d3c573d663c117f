package org.comptoir.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

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
                "product?supplierPartId=a%5Cb"
            })
    void leadsBackToPlacesOfTheShop(String path) {
        assertThat(Place.below(path)).isEqualTo(path);
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
}
