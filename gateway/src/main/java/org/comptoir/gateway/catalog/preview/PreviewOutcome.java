package org.comptoir.gateway.catalog.preview;

import java.util.List;
import java.util.function.Function;
import org.comptoir.gateway.catalog.assortment.RuleProblem;

/** What came of asking what an assortment would show. */
public sealed interface PreviewOutcome {

    record Shown(AssortmentPreview preview) implements PreviewOutcome {}

    /** The rules can not be. */
    record Refused(List<RuleProblem> problems) implements PreviewOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The first index of the catalog is being built. */
    record NotIndexed() implements PreviewOutcome {}

    default <R> R fold(Function<Shown, R> shown, Function<Refused, R> refused, Function<NotIndexed, R> notIndexed) {
        if (this instanceof Shown it) {
            return shown.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        return notIndexed.apply((NotIndexed) this);
    }
}
