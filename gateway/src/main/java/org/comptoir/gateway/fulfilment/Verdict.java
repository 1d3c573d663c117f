package org.comptoir.gateway.fulfilment;

/** What a core system says of an order. */
public enum Verdict {
    /** It will be fulfilled as ordered. */
    ACCEPTED,
    /** It will not be fulfilled. */
    REFUSED,
    /** It will be fulfilled as the lines say. */
    CHANGED
}
