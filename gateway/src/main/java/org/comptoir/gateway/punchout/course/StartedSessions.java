package org.comptoir.gateway.punchout.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.platform.Database;

/** Counts sessions' rows. */
@ApplicationScoped
class StartedSessions {

    private final Database database;

    @Inject
    StartedSessions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartedSessions() {
        this(null);
    }

    public Map<LocalDate, Long> perDay(long supplier, Instant from, Instant to) {
        Map<LocalDate, Long> days = new TreeMap<>();
        database.each(
                """
                select cast(floor(extract(epoch from s.started_at) / 86400) as bigint) as epoch_day, count(*) as sessions
                  from connection c join punchout_session s on s.connection_id = c.id
                 where c.supplier_id = ? and s.started_at >= ? and s.started_at < ? and not s.trial
                 group by cast(floor(extract(epoch from s.started_at) / 86400) as bigint)""",
                row -> days.put(LocalDate.ofEpochDay(row.number("epoch_day")), row.number("sessions")),
                supplier,
                from,
                to);
        return days;
    }
}
