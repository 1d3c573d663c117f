package org.comptoir.gateway.cart;

import java.util.List;
import java.util.function.Function;

/** What became of the wish to hand a cart back. */
public sealed interface ReturnOutcome {

    /** @param form may be shown again while the page is open: the same bytes go out */
    record Returned(ReturnForm form) implements ReturnOutcome {}

    /** The cart stays; the problems say what to mend. */
    record Kept(List<CartProblem> problems) implements ReturnOutcome {}

    default <R> R fold(Function<Returned, R> returned, Function<Kept, R> kept) {
        if (this instanceof Returned r) {
            return returned.apply(r);
        }
        return kept.apply((Kept) this);
    }
}
