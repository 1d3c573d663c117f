package org.comptoir.gateway.journal.erasure;

/** Finds and erases a person in one kind of records. Spoken by the feature whose records these are, and only by it. */
public interface PersonTraces {

    /** By which the step is remembered; never changed. */
    String name();

    /** Looks at the next few records, in the transaction of the caller. */
    Traced look(Search search);
}
