package org.comptoir.gateway.partner.look.logo;

import java.util.function.Function;

/** What became of a file that should be a logo. */
public sealed interface LogoOutcome {

    record Drawn(DrawnLogo logo) implements LogoOutcome {}

    /**
     * @param first of what was found, to be held against the limit: bytes, or the width in pixels; 0 where there is nothing to say
     * @param second the height in pixels
     */
    record Refused(LogoProblem problem, int first, int second) implements LogoOutcome {

        static Refused because(LogoProblem problem) {
            return new Refused(problem, 0, 0);
        }
    }

    default <R> R fold(Function<Drawn, R> drawn, Function<Refused, R> refused) {
        return this instanceof Drawn done ? drawn.apply(done) : refused.apply((Refused) this);
    }
}
