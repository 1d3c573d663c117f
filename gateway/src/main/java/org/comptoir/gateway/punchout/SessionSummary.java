package org.comptoir.gateway.punchout;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;

/**
 * A shopping session as the console lists it.
 *
 * @param connectionName such as {@code ariba-demo}
 * @param setupDocument payloadID of the setup request, the key to the journal
 * @param enteredAt when the start page was opened
 * @param endedAt when the cart went back or the buyer cancelled
 * @param trial whether a person of the supplier played the buyer
 */
public record SessionSummary(
        SessionId id,
        SupplierId supplier,
        ConnectionId connection,
        String connectionName,
        String clientName,
        Operation operation,
        State state,
        DocumentId setupDocument,
        Person person,
        Instant startedAt,
        Optional<Instant> enteredAt,
        Optional<Instant> endedAt,
        boolean trial) {

    /** Where a session stands. */
    public enum State {
        /** The start page was promised and not opened yet. */
        STARTED,
        OPEN,
        RETURNED,
        CANCELLED,
        /** Never entered in time, idle too long, or open too long. */
        EXPIRED
    }
}
