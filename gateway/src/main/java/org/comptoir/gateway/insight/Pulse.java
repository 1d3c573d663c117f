package org.comptoir.gateway.insight;

import java.time.Instant;
import java.util.Optional;

/**
 * What is heard of one connection.
 *
 * @param setup when a shopping session was last started
 * @param cart when a cart was last returned
 * @param order when an order last came in
 * @param refused documents of the last 24 hours that we refused or could not take
 */
public record Pulse(Optional<Instant> setup, Optional<Instant> cart, Optional<Instant> order, long refused) {

    /** Of a connection nobody has used yet. */
    public static final Pulse SILENT = new Pulse(Optional.empty(), Optional.empty(), Optional.empty(), 0);
}
