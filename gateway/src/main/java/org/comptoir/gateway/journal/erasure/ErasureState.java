package org.comptoir.gateway.journal.erasure;

/** How far the erasing of one person is. */
public enum ErasureState {
    /** Records are looked through; nothing is changed. */
    FINDING,
    /** What would be erased is known, and somebody must say yes. */
    FOUND,
    ERASING,
    /** All but what something still needs is erased; looked at again every hour. */
    WAITING,
    /** Nothing is left, and the spellings are forgotten. */
    DONE,
    /** Given up before the end: the spellings are forgotten, what was erased stays erased. */
    DROPPED;

    /** Whether the spellings are still kept, and somebody may give it up. */
    public boolean isUnderWay() {
        return this != DONE && this != DROPPED;
    }
}
