package org.comptoir.gateway.order.retention;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.order.StoredJson;

/** What is left of an address and of details when persons are taken out of them. */
final class Blanked {

    /** What tells of persons beside the addresses. */
    private static final Set<String> OF_PERSONS = Set.of("contacts", "partners", "card");

    private static final JsonProvider JSON = JsonProvider.provider();

    private Blanked() {}

    /** The buyer's key, postcode, town, state and country. */
    static String address(String stored) {
        Address whole = StoredJson.address(stored);
        return StoredJson.of(new Address(
                whole.id(),
                Optional.empty(),
                List.of(),
                List.of(),
                whole.postalCode(),
                whole.city(),
                whole.state(),
                whole.countryCode(),
                Optional.empty(),
                Optional.empty()));
    }

    static String details(String stored) {
        OrderDetails whole = new OrderDetails(stored);
        if (whole.isEmpty()) {
            return stored;
        }
        JsonObjectBuilder rest = JSON.createObjectBuilder();
        whole.object().forEach((name, value) -> {
            if (!OF_PERSONS.contains(name)) {
                rest.add(name, value);
            }
        });
        return rest.build().toString();
    }
}
