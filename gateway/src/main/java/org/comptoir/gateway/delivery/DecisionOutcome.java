package org.comptoir.gateway.delivery;

/** What became of a decision about a delivery. */
public enum DecisionOutcome {
    DONE,
    /** An attempt is being made at this moment: decide when it has ended. */
    UNDER_WAY,
    /** It has arrived, as far as we know. */
    DELIVERED,
    /** What it says counts no more: nothing is sent again. */
    WITHDRAWN,
    /** What it sent was removed by the retention rule: there is nothing to be sent again. */
    REMOVED,
    /** The supplier has no such delivery. */
    UNKNOWN
}
