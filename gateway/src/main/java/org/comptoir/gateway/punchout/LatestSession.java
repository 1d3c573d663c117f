package org.comptoir.gateway.punchout;

import java.time.Instant;
import java.util.Optional;

/**
 * When a connection was last used for shopping.
 *
 * @param setup when its newest session was started; empty if there was none
 * @param cart when a cart was last returned to its buyer
 */
public record LatestSession(long connection, Optional<Instant> setup, Optional<Instant> cart) {}
