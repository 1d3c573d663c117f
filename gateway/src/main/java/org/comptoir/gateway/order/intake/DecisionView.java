package org.comptoir.gateway.order.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided about an order, or proposed.
 *
 * @param decidedBy who did it, or agreed; empty while a second person is waited for
 */
public record DecisionView(
        Kind kind,
        State state,
        String reason,
        List<Correction> corrections,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt) {

    public DecisionView {
        corrections = List.copyOf(corrections);
    }

    /** What is decided. */
    public enum Kind {
        RELEASE,
        CORRECT,
        REFUSE
    }

    /** How far it is. */
    public enum State {
        PROPOSED,
        DONE,
        /** Another proposal or decision took its place. */
        WITHDRAWN
    }
}
