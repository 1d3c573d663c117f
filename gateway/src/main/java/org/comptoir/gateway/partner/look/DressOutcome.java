package org.comptoir.gateway.partner.look;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What became of a wanted look. */
public sealed interface DressOutcome {

    record Dressed(ShopLook look) implements DressOutcome {}

    /**
     * Nothing was written.
     *
     * @param colour the one that was wanted, where it could be read as one
     */
    record Refused(List<LookFlaw> flaws, Optional<Accent> colour) implements DressOutcome {

        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    default <R> R fold(Function<Dressed, R> dressed, Function<Refused, R> refused) {
        return this instanceof Dressed done ? dressed.apply(done) : refused.apply((Refused) this);
    }
}
