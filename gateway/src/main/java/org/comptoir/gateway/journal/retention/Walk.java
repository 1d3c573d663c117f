package org.comptoir.gateway.journal.retention;

/** Keeps count while the records of one step are looked at in their order. */
public final class Walk {

    private int removed;
    private int left;
    private Place reached;
    private Place passed;

    public Walk(Span span) {
        this.reached = span.after();
        this.passed = span.after();
    }

    /** This one goes. */
    public void remove(Place place) {
        removed++;
        pass(place);
    }

    /** This one went before, or never will. */
    public void pass(Place place) {
        reached = place;
        if (left == 0) {
            passed = place;
        }
    }

    /** This one is old enough, but still needed. */
    public void leave(Place place) {
        reached = place;
        left++;
    }

    public Step done(boolean more) {
        return new Step(removed, left, reached, passed, more);
    }
}
