package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;

/** Lists sessions for the people who look after them, newest first. */
@ApplicationScoped
public class SessionSearch {

    /** @param before the last session of the page before, empty for the first page */
    public List<SessionSummary> newest(SupplierId supplier, Optional<SessionId> before, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many sessions were started at or after a moment. */
    public long countSince(SupplierId supplier, Instant since) {
        throw new UnsupportedOperationException();
    }
}
