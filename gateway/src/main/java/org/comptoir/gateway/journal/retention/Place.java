package org.comptoir.gateway.journal.retention;

import java.time.Instant;

/** Where a record stands among those of its class, which are walked by when they came, then by id. */
public record Place(Instant at, long id) {

    public static final Place START = new Place(Instant.EPOCH, 0);
}
