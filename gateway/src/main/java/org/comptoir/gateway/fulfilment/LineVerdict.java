package org.comptoir.gateway.fulfilment;

/** What a core system says of a line or a part of it. */
public enum LineVerdict {
    ACCEPTED,
    REFUSED,
    /** Will come later. */
    BACKORDERED,
    /** Will come with another quantity, price or day than was ordered. */
    CHANGED
}
