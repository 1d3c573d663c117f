package org.comptoir.gateway.journal.retention;

/** What is kept for a number of days of its own, and the bounds within which a supplier may set them. */
public enum RecordClass {
    /** Shopping sessions with their carts. At least 31 days: the console's charts look back thirty. */
    SESSIONS(90, 31, 3_650),
    /** Contents of documents that came and went, with their files; a row without them stays. */
    DOCUMENTS(365, 31, 3_650),
    /** What was sent to core systems and buyers; a row without it stays, and can not be sent again. */
    DELIVERIES(365, 31, 3_650),
    /** Persons and streets in orders; orders stay. At least six years, the shortest span that commercial law asks for letters. */
    PERSONS(3_650, 2_190, 10_950),
    /** Events of the audit trail, from the chain's beginning on. */
    AUDIT(3_650, 1_095, 10_950);

    private final int usual;
    private final int least;
    private final int most;

    RecordClass(int usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Days, where a supplier says nothing. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether persons are readable in it, beside the order itself. */
    boolean namesPersons() {
        return this == SESSIONS || this == DOCUMENTS || this == DELIVERIES;
    }
}
