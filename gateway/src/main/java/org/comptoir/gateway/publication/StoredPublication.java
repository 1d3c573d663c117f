package org.comptoir.gateway.publication;

import java.time.Instant;

/**
 * A publication as it is kept.
 *
 * @param definition as it was put
 * @param version counts changes
 */
public record StoredPublication(String name, String definition, long version, Instant changedAt, String changedBy) {}
