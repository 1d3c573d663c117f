package org.comptoir.gateway.delivery;

import java.time.Instant;

/**
 * How one attempt ended.
 *
 * @param outcome {@code delivered}, {@code try-again}, {@code unknown}, {@code refused}, {@code broken}, {@code unwritten} or {@code lease-expired}; where an
 *     earlier end was unknown also {@code found}, {@code asked} or {@code verify}
 */
public record AttemptView(int attempt, String node, String outcome, String note, long millis, Instant endedAt) {}
