package org.comptoir.gateway.punchout;

import java.util.List;
import org.comptoir.gateway.partner.Connection;

/** A session began with a cart that the buyer has already: in the transaction that stores the session. */
public record CartBrought(SessionId session, Connection connection, List<BroughtLine> lines) {

    public CartBrought {
        lines = List.copyOf(lines);
    }
}
