package org.comptoir.gateway.protocol.cxml.order;

import java.util.Optional;

/** What stands for the number of a payment card. */
interface CardTokens {

    /** Nothing does. */
    CardTokens NONE = number -> Optional.empty();

    /** @param number its digits */
    Optional<String> of(String number);
}
