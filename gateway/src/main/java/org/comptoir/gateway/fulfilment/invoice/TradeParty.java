package org.comptoir.gateway.fulfilment.invoice;

import java.util.Optional;

/**
 * A company with its address as it stands on the invoice.
 *
 * @param country ISO 3166, two letters
 * @param taxId its number for the tax named, such as FR40303265045
 */
public record TradeParty(
        String name, String street, Optional<String> postalCode, String city, String country, Optional<String> taxId) {}
