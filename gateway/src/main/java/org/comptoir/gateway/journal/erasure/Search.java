package org.comptoir.gateway.journal.erasure;

import java.time.Instant;
import java.util.Map;
import org.comptoir.gateway.journal.retention.Place;

/**
 * What a step looks for, and where.
 *
 * @param erasure its number, as the audit trail names it
 * @param connections their names by id; empty for the whole supplier
 * @param before what came at or after that is not looked at
 * @param after what was looked at already
 * @param erasing whether what is found is erased; else it is counted alone
 * @param files whether files that can not be searched go with the documents that name the person
 */
public record Search(
        long erasure,
        long supplierId,
        Map<Long, String> connections,
        Spellings spellings,
        Instant before,
        Instant now,
        Place after,
        boolean erasing,
        boolean files) {

    public Search {
        connections = Map.copyOf(connections);
    }

    public boolean isWhole() {
        return connections.isEmpty();
    }

    public boolean covers(long connection) {
        return connections.isEmpty() || connections.containsKey(connection);
    }
}
