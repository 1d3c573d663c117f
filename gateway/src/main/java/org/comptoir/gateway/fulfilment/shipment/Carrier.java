package org.comptoir.gateway.fulfilment.shipment;

import java.util.List;
import java.util.Optional;

/**
 * Who brings it.
 *
 * @param id its code, in the domain it is of
 * @param service how fast it brings it, such as {@code express}
 */
public record Carrier(String name, Optional<Id> id, Optional<String> service) {

    /** Domains that cXML knows for carriers. */
    public static final List<String> DOMAINS = List.of("SCAC", "IATA", "AAR", "UIC", "EAN", "DUNS");

    /** Such as {@code SCAC} and {@code DHLE}. */
    public record Id(String domain, String value) {}
}
