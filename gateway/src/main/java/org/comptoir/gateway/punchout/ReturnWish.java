package org.comptoir.gateway.punchout;

import java.util.Optional;
import java.util.Set;

/**
 * Where a request wants its cart, not yet allowed.
 *
 * @param address as sent
 * @param cancelAddress where a buyer goes who leaves without a cart, as sent; empty where that is the same
 * @param kinds what the request's protocol has an idea of
 */
public record ReturnWish(String address, Optional<String> cancelAddress, Set<ReturnUrl.Kind> kinds) {

    public ReturnWish {
        kinds = Set.copyOf(kinds);
    }

    /** A server of the web, for the cart and for leaving without one. */
    public static ReturnWish web(String address) {
        return new ReturnWish(address, Optional.empty(), Set.of(ReturnUrl.Kind.WEB));
    }
}
