package org.comptoir.gateway.cart;

import java.util.List;
import java.util.function.Function;
import org.comptoir.gateway.cart.rule.CartProblem;

/** What became of the wish to hand a cart back. */
public sealed interface ReturnOutcome {

    /** @param form may be shown again while the page is open: the same bytes go out */
    record Returned(ReturnForm form) implements ReturnOutcome {}

    /** The cart stays; the problems say what to mend. */
    record Kept(List<CartProblem> problems) implements ReturnOutcome {}

    /** The cart stays: it is empty, and going back it would take every line of ours out of the buyer's request. Ask first. */
    record WouldEmpty() implements ReturnOutcome {}

    default <R> R fold(Function<Returned, R> returned, Function<Kept, R> kept, Function<WouldEmpty, R> wouldEmpty) {
        if (this instanceof Returned r) {
            return returned.apply(r);
        }
        if (this instanceof Kept k) {
            return kept.apply(k);
        }
        return wouldEmpty.apply((WouldEmpty) this);
    }
}
