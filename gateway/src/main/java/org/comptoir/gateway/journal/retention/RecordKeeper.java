package org.comptoir.gateway.journal.retention;

/** Removes old records of one class. Spoken by the feature whose records these are, and only by it. */
public interface RecordKeeper {

    RecordClass what();

    /** Looks at the next few old records, in one transaction of its own, and removes those that nothing needs any more. */
    Step remove(Span span);

    /** How many would go now, counted up to {@code most}. */
    int due(Span span, int most);
}
