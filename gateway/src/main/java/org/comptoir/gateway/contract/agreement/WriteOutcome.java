package org.comptoir.gateway.contract.agreement;

import java.util.List;
import java.util.function.Function;

/** What became of a contract that somebody wrote. */
public sealed interface WriteOutcome {

    /** @param findings what may be and is worth a look, such as a larger quantity that is dearer */
    record Written(int version, String digest, List<String> findings) implements WriteOutcome {
        public Written {
            findings = List.copyOf(findings);
        }
    }

    /** The latest version says exactly this; nothing was written. */
    record Unchanged(int version, VersionState state, String digest, List<String> findings) implements WriteOutcome {
        public Unchanged {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was written. */
    record Refused(List<String> problems) implements WriteOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody else wrote in between: the latest version is not the one that was expected. */
    record Overtaken(String latestDigest) implements WriteOutcome {}

    default <R> R fold(
            Function<Written, R> written,
            Function<Unchanged, R> unchanged,
            Function<Refused, R> refused,
            Function<Overtaken, R> overtaken) {
        if (this instanceof Written it) {
            return written.apply(it);
        }
        if (this instanceof Unchanged it) {
            return unchanged.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        return overtaken.apply((Overtaken) this);
    }
}
