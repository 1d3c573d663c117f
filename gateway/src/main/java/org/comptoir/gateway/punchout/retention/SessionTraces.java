package org.comptoir.gateway.punchout.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.journal.erasure.ErasedText;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Spellings;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.Traced;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.punchout.retention.NamingSessions.Session;

/** Sessions, which stay for the charts; one that may still be shopped in waits until it has run out. */
@ApplicationScoped
class SessionTraces implements PersonTraces {

    private static final int BATCH = 100;
    private static final String NAME = "person_name";
    private static final String MAIL = "person_email";

    private final NamingSessions sessions;

    @Inject
    SessionTraces(NamingSessions sessions) {
        this.sessions = sessions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionTraces() {
        this(null);
    }

    @Override
    public String name() {
        return "1-sessions";
    }

    @Override
    public Traced look(Search search) {
        List<Session> next = sessions.next(search, BATCH);
        Traced traced = new Traced(search);
        for (Session each : next) {
            Map<String, String> changed = search.covers(each.connection()) ? left(each, search.spellings()) : Map.of();
            if (!changed.isEmpty() && !each.expiresAt().isBefore(search.now())) {
                traced.waiting(Thing.SESSIONS);
            } else if (!changed.isEmpty()) {
                traced.found(Thing.SESSIONS, 1);
                if (search.erasing()) {
                    sessions.keep(search.supplierId(), each.id(), changed);
                }
            }
            traced.reach(new Place(Instant.EPOCH, each.id()));
        }
        return traced.more(next.size() == BATCH);
    }

    /** What has to be written. Whose name it is or whose mail, loses the other, too: it is one person who shops. */
    static Map<String, String> left(Session session, Spellings spellings) {
        Map<String, String> changed = new LinkedHashMap<>();
        session.texts().forEach((column, text) -> {
            String left = ErasedText.of(text, spellings);
            int room = NamingSessions.COLUMNS.getOrDefault(column, 0);
            if (!left.equals(text)) {
                changed.put(column, room > 0 && left.length() > room ? left.substring(0, room) : left);
            }
        });
        if (changed.containsKey(NAME) || changed.containsKey(MAIL)) {
            for (String own : List.of(NAME, MAIL)) {
                if (session.texts().containsKey(own)
                        && !Spellings.MARK.equals(session.texts().get(own))) {
                    changed.put(own, Spellings.MARK);
                }
            }
        }
        return changed;
    }
}
