package org.comptoir.gateway.publication.run;

import org.comptoir.catalogexport.returned.ReturnedRefusal;

/**
 * What a destination said of one article of a run, and what became of it.
 *
 * @param rule of ours that speaks of the field, blank where none does
 * @param source where that rule is written
 * @param ofTheRun whether the article is one of those the run published
 * @param since number of the run that showed it so last
 */
public record Returned(ReturnedRefusal said, String rule, String source, boolean ofTheRun, State state, long since) {

    /** {@code CHANGED}, {@code WITHDRAWN}: a later run published the article otherwise, or not at all: cleared. */
    public enum State {
        OPEN,
        CHANGED,
        WITHDRAWN
    }

    public boolean isCleared() {
        return state != State.OPEN;
    }
}
