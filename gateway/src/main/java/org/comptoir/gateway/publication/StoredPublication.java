package org.comptoir.gateway.publication;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A publication as it is kept.
 *
 * @param definition as it was put, without secrets
 * @param sealed secrets of its destination by name, none of them readable
 * @param version counts changes
 */
public record StoredPublication(
        String name, String definition, Map<String, String> sealed, long version, Instant changedAt, String changedBy) {

    public StoredPublication {
        sealed = Map.copyOf(sealed);
    }

    /** Which secrets are set. */
    public Set<String> secrets() {
        return sealed.keySet();
    }
}
