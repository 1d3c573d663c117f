package org.comptoir.gateway.punchout.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How many shopping sessions the days brought, inside one supplier. */
@ApplicationScoped
public class SessionCourse {

    private final StartedSessions sessions;

    @Inject
    SessionCourse(StartedSessions sessions) {
        this.sessions = sessions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionCourse() {
        this(null);
    }

    /** How many sessions of buyers were started each day (UTC) of a span of time that had any. */
    public Map<LocalDate, Long> perDay(long supplier, Instant from, Instant to) {
        return sessions.perDay(supplier, from, to);
    }
}
