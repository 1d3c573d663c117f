package org.comptoir.gateway.journal;

/** What a walk along an audit chain found. */
public sealed interface ChainCheck {

    /** Every row is as it was sealed. {@code head} compares with the one in the log. */
    record Intact(long length, String head) implements ChainCheck {}

    /**
     * The chain is wrong from here on.
     *
     * @param place the first place, from 1, that does not follow from the one before
     */
    record Broken(long place, String reason) implements ChainCheck {}
}
