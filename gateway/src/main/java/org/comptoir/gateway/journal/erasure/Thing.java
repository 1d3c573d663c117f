package org.comptoir.gateway.journal.erasure;

/** Where a person may be named. */
public enum Thing {
    /** Shopping sessions. */
    SESSIONS(true),
    /** Forms and documents of returned carts; the lines name nobody. */
    CARTS(true),
    /** Orders, a version each. */
    ORDERS(true),
    /** What core systems said of orders. */
    CONFIRMATIONS(true),
    /** Contents of documents in and out. */
    DOCUMENTS(true),
    /** Files that came with documents. */
    FILES(true),
    /** What was sent to core systems: removed whole, for formats cut and spell names as they can. */
    DELIVERIES(true),
    /** Events of the audit trail. */
    AUDIT(true),
    /** Files nobody can search, such as PDF, of documents that name the person; they stay unless they are asked to go. */
    UNSEARCHED(false),
    /** Names of documents that hold a spelling: by those resends are known, so they stay. */
    KEYS(false);

    private final boolean erased;

    Thing(boolean erased) {
        this.erased = erased;
    }

    /** Whether it is erased; else it is told of and stays. */
    public boolean isErased() {
        return erased;
    }
}
