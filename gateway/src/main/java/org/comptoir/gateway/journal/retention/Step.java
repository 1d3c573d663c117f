package org.comptoir.gateway.journal.retention;

/**
 * What one transaction did.
 *
 * @param removed how many records went
 * @param left how many are old but needed, so that they are looked at again next time
 * @param reached the last record that was looked at
 * @param passed the last before the first that was left
 * @param more whether there may be others behind it
 */
public record Step(int removed, int left, Place reached, Place passed, boolean more) {

    /** For records that go whole: what is left is found without a place. */
    public static Step whole(int removed, boolean more) {
        return new Step(removed, 0, Place.START, Place.START, more);
    }
}
