package org.comptoir.gateway.order;

import java.util.List;
import java.util.Optional;

/** A postal address as the document carries it. {@code id} is the buyer's key of it: cXML {@code Address/@addressID}. */
public record Address(
        Optional<String> id,
        Optional<String> name,
        List<String> deliverTo,
        List<String> streets,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> state,
        Optional<String> countryCode,
        Optional<String> email,
        Optional<String> phone) {

    public Address {
        deliverTo = List.copyOf(deliverTo);
        streets = List.copyOf(streets);
    }
}
