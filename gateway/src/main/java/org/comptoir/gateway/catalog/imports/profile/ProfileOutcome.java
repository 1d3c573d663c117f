package org.comptoir.gateway.catalog.imports.profile;

import java.util.function.Function;

/** What became of a profile that somebody wrote. */
public sealed interface ProfileOutcome {

    /** @param isNew there was none of this name */
    record Kept(MappingProfile profile, boolean isNew) implements ProfileOutcome {}

    /** @param problem every mistake of the mapping or the name */
    record Refused(String problem) implements ProfileOutcome {}

    /** Somebody else was there in between. */
    record Overtaken() implements ProfileOutcome {}

    default <R> R fold(Function<Kept, R> kept, Function<Refused, R> refused, Function<Overtaken, R> overtaken) {
        if (this instanceof Kept it) {
            return kept.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        return overtaken.apply((Overtaken) this);
    }
}
