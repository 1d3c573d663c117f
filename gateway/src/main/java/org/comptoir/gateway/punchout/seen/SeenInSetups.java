package org.comptoir.gateway.punchout.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.comptoir.gateway.partner.ConnectionId;

/** Which Extrinsics, or parameters of calls, the last setups of a connection had. */
@ApplicationScoped
public class SeenInSetups {

    private static final int SETUPS = 50;

    private final SetupNames rows;

    @Inject
    SeenInSetups(SetupNames rows) {
        this.rows = rows;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SeenInSetups() {
        this(null);
    }

    /** Names only, those of the newest setup first; nothing older than the last fifty setups. */
    public Set<String> names(ConnectionId connection) {
        return rows.latest(connection, SETUPS);
    }
}
