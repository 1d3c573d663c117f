package org.comptoir.gateway.journal.trail;

import java.time.Instant;
import java.util.Optional;

/**
 * What the last walk along a chain found.
 *
 * @param by who asked for it
 * @param length rows that were as they were sealed, from the first one on
 * @param head the hash of the last of them; empty where the chain is broken
 * @param reason what is wrong, in English; empty where nothing is
 */
public record TrailCheck(Instant at, String by, long length, Optional<String> head, Optional<String> reason) {

    public boolean isIntact() {
        return reason.isEmpty();
    }
}
