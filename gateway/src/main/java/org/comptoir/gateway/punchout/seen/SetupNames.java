package org.comptoir.gateway.punchout.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.ExtrinsicsText;

/** Names in the last rows of sessions; values are left where they are. */
@ApplicationScoped
class SetupNames {

    private final Database database;

    @Inject
    SetupNames(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SetupNames() {
        this(null);
    }

    public Set<String> latest(ConnectionId connection, int setups) {
        Set<String> names = new LinkedHashSet<>();
        database.each(
                "select extrinsics from punchout_session where connection_id = ? order by started_at desc limit ?",
                row -> names.addAll(ExtrinsicsText.read(row.text("extrinsics")).keySet()),
                connection.value(),
                setups);
        return names;
    }
}
