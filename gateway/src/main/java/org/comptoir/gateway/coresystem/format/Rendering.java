package org.comptoir.gateway.coresystem.format;

import java.util.List;
import java.util.function.Function;

/** What became of an order in a format. */
public sealed interface Rendering {

    record Said(byte[] bytes) implements Rendering {}

    /** The format has no place for something the order says; nothing was written. */
    record Unsayable(List<FormatProblem> problems) implements Rendering {
        public Unsayable {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Who can not say an order names at least one reason");
            }
        }
    }

    /** The bytes, unless there are problems. */
    static Rendering of(byte[] bytes, List<FormatProblem> problems) {
        return problems.isEmpty() ? new Said(bytes) : new Unsayable(problems);
    }

    default <R> R fold(Function<Said, R> said, Function<Unsayable, R> unsayable) {
        return this instanceof Said s ? said.apply(s) : unsayable.apply((Unsayable) this);
    }
}
