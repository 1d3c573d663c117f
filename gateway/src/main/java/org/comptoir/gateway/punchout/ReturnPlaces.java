package org.comptoir.gateway.punchout;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.partner.Connection;

/** Where a session may end: the address for the cart, and the one for leaving without it. */
public record ReturnPlaces(ReturnUrl cart, Optional<ReturnUrl> cancel) {

    /**
     * Both addresses of a wish are judged alike; the first that may not be is told.
     *
     * @param refused hears why, for the buyer's team
     */
    public static <R> R check(
            ReturnWish wish, Connection connection, Function<ReturnPlaces, R> allowed, Function<String, R> refused) {
        return ReturnUrlRule.check(wish.address(), wish.kinds(), connection)
                .fold(
                        cart -> wish.cancelAddress()
                                .map(address -> ReturnUrlRule.check(address, wish.kinds(), connection)
                                        .fold(
                                                cancel -> allowed.apply(
                                                        new ReturnPlaces(cart.url(), Optional.of(cancel.url()))),
                                                no -> refused.apply(no.reason())))
                                .orElseGet(() -> allowed.apply(new ReturnPlaces(cart.url(), Optional.empty()))),
                        no -> refused.apply(no.reason()));
    }
}
