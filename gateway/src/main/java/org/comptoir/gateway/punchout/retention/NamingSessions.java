package org.comptoir.gateway.punchout.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.platform.Database;

/** Rows of sessions with all their texts in which somebody may be named. */
@ApplicationScoped
class NamingSessions {

    /** With the characters each holds; 0 for any number. */
    static final Map<String, Integer> COLUMNS = Map.of(
            "person_name", 255,
            "person_email", 320,
            "ship_to", 255,
            "ship_to_name", 255,
            "selected_item", 255,
            "extrinsics", 0,
            "buyer_cookie", 0,
            "return_url", 2_048,
            "cancel_url", 2_048);

    private static final List<String> NAMES = COLUMNS.keySet().stream().sorted().toList();

    private final Database database;

    @Inject
    NamingSessions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingSessions() {
        this(null);
    }

    /** Its texts by their columns; those that are not there are left out. */
    record Session(long id, long connection, Instant expiresAt, Map<String, String> texts) {}

    public List<Session> next(Search search, int limit) {
        return database.query(
                "select id, connection_id, expires_at, " + String.join(", ", NAMES)
                        + " from punchout_session where supplier_id = ? and id > ? and started_at < ? order by id limit ?",
                row -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    for (String column : NAMES) {
                        Optional<String> value = row.optionalText(column);
                        value.ifPresent(text -> texts.put(column, text));
                    }
                    return new Session(row.number("id"), row.number("connection_id"), row.instant("expires_at"), texts);
                },
                search.supplierId(),
                search.after().id(),
                search.before(),
                limit);
    }

    public void keep(long supplierId, long session, Map<String, String> changed) {
        List<Object> arguments = new ArrayList<>(changed.values());
        arguments.add(supplierId);
        arguments.add(session);
        database.update(
                "update punchout_session set "
                        + changed.keySet().stream()
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(", "))
                        + " where supplier_id = ? and id = ?",
                arguments.toArray());
    }
}
