package org.comptoir.gateway.journal.erasure;

import java.util.Map;

/**
 * Where a person is looked for.
 *
 * @param words {@code client:10042}, {@code connection:ariba-demo}; empty for the whole supplier
 * @param connections names by id; empty for the whole supplier
 */
public record ErasureScope(String words, Map<Long, String> connections) {

    public static final ErasureScope WHOLE = new ErasureScope("", Map.of());

    public ErasureScope {
        connections = Map.copyOf(connections);
    }
}
