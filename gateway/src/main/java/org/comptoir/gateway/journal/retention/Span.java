package org.comptoir.gateway.journal.retention;

import java.time.Instant;

/**
 * The old records of one class and supplier.
 *
 * @param after those up to here need no more looking at
 * @param before what came later is kept
 */
public record Span(long supplierId, Place after, Instant before) {

    Span from(Place place) {
        return new Span(supplierId, place, before);
    }
}
