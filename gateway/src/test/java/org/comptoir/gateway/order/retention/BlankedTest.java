package org.comptoir.gateway.order.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.StoredJson;
import org.junit.jupiter.api.Test;

class BlankedTest {

    @Test
    void of_an_address_its_key_and_town_are_left() {
        String whole = StoredJson.of(new Address(
                Optional.of("A-1"),
                Optional.of("Jo Doe"),
                List.of("Jo Doe", "Door 2"),
                List.of("1, rue de l’Atelier"),
                Optional.of("75011"),
                Optional.of("Paris"),
                Optional.of("IDF"),
                Optional.of("FR"),
                Optional.of("jo@buyer.example"),
                Optional.of("+33 1 23")));

        assertThat(Blanked.address(whole))
                .isEqualTo(
                        "{\"id\":\"A-1\",\"postalCode\":\"75011\",\"city\":\"Paris\",\"state\":\"IDF\",\"countryCode\":\"FR\"}");
        assertThat(Blanked.address(Blanked.address(whole))).isEqualTo(Blanked.address(whole));
    }

    @Test
    void details_lose_persons_and_keep_what_books_need() {
        assertThat(
                        Blanked.details(
                                "{\"tax\":{\"amount\":\"1\"},\"contacts\":[{\"name\":\"Jo\"}],\"partners\":[],\"card\":{\"last4\":\"1\"}}"))
                .isEqualTo("{\"tax\":{\"amount\":\"1\"}}");
        assertThat(Blanked.details("{}")).isEqualTo("{}");
    }
}
