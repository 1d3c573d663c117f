package org.comptoir.gateway.catalog.upkeep;

import java.util.List;
import java.util.function.Function;
import org.comptoir.gateway.catalog.item.ImportProblem;

/** What became of an article or of shelves that somebody wrote. */
public sealed interface WriteOutcome {

    /** @param isNew it was not there, or withdrawn */
    record Written(boolean isNew) implements WriteOutcome {}

    /** Nothing was written. */
    record Refused(List<ImportProblem> problems) implements WriteOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not as the writer has read it. */
    record Overtaken() implements WriteOutcome {}

    default <R> R fold(Function<Written, R> written, Function<Refused, R> refused, Function<Overtaken, R> overtaken) {
        if (this instanceof Written it) {
            return written.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        return overtaken.apply((Overtaken) this);
    }
}
