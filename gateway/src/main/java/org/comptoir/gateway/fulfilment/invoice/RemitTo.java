package org.comptoir.gateway.fulfilment.invoice;

import java.util.Optional;

/**
 * Whom to pay, where that is not simply the seller.
 *
 * @param account number at a bank without IBAN
 * @param routing the bank's number where it has no BIC
 */
public record RemitTo(
        TradeParty party,
        Optional<String> iban,
        Optional<String> bic,
        Optional<String> account,
        Optional<String> routing) {}
