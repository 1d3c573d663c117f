package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The signed-in browsers' rows: any node can tell who is in, and removing a row ends the session everywhere. */
@ApplicationScoped
class ConsoleSessions {

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration ABSOLUTE = Duration.ofHours(8);

    /** A click within this time of the one before is not written down. */
    private static final Duration SEEN_PRECISION = Duration.ofSeconds(30);

    private final Database database;

    @Inject
    ConsoleSessions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConsoleSessions() {
        this(null);
    }

    /**
     * A session that has not ended yet.
     *
     * @param awaitsCode the password was right, the code has not been typed yet
     * @param hasFactor whether the person has set a second factor up
     * @param factorElsewhere whether the company's sign-on counted as the second factor
     * @param provedAt when the person last showed the password or a code; empty where that was never written down
     */
    record OpenSession(
            String tokenHash,
            long person,
            String user,
            long supplierId,
            Role role,
            Instant lastSeen,
            boolean awaitsCode,
            boolean hasFactor,
            boolean factorElsewhere,
            Optional<Instant> provedAt) {}

    /**
     * How a session begins.
     *
     * @param provedAt when the person showed a password, here or elsewhere; empty where nobody says so
     */
    record Beginning(boolean awaitsCode, boolean factorElsewhere, Optional<Instant> provedAt) {}

    public void open(ConsoleUser user, String tokenHash, Beginning beginning, Instant now) {
        database.update("delete from console_session where started_at <= ?", now.minus(ABSOLUTE));
        database.update(
                "insert into console_session (supplier_id, user_id, token_hash, awaits_code, factor_elsewhere,"
                        + " started_at, last_seen_at, proved_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                user.supplierId(),
                user.id(),
                tokenHash,
                beginning.awaitsCode(),
                beginning.factorElsewhere(),
                now,
                now,
                beginning.provedAt());
    }

    /** The code was right: the session goes on under a token that nobody had before. */
    public void pass(String before, String after, Instant now) {
        database.update(
                "update console_session set token_hash = ?, awaits_code = false, last_seen_at = ?, proved_at = ?"
                        + " where token_hash = ?",
                after,
                now,
                now,
                before);
    }

    /** The person showed once more who it is. */
    public void prove(String tokenHash, Instant now) {
        database.update("update console_session set proved_at = ? where token_hash = ?", now, tokenHash);
    }

    /** @return false where the session is over, or another person's */
    public boolean prove(String tokenHash, long person, Instant now) {
        return database.update(
                        "update console_session set proved_at = ? where token_hash = ? and user_id = ?"
                                + " and awaits_code = false",
                        now,
                        tokenHash,
                        person)
                == 1;
    }

    public Optional<OpenSession> find(String tokenHash, Instant now) {
        return database.one(
                "select s.token_hash, s.last_seen_at, s.awaits_code, s.factor_elsewhere, s.proved_at, u.id, u.name, u.supplier_id, u.role,"
                        + " case when f.user_id is null then false else true end as has_factor"
                        + " from console_session s join console_user u on u.id = s.user_id"
                        + " left join console_second_factor f on f.user_id = u.id and f.confirmed_at is not null"
                        + " where s.token_hash = ? and s.last_seen_at > ? and s.started_at > ? and u.locked_at is null",
                ConsoleSessions::session,
                tokenHash,
                now.minus(IDLE),
                now.minus(ABSOLUTE));
    }

    /** Keeps a used session from going idle. */
    public void touch(OpenSession session, Instant now) {
        if (session.lastSeen().plus(SEEN_PRECISION).isBefore(now)) {
            database.update(
                    "update console_session set last_seen_at = ? where token_hash = ? and last_seen_at < ?",
                    now,
                    session.tokenHash(),
                    now);
        }
    }

    public void end(String tokenHash) {
        database.update("delete from console_session where token_hash = ?", tokenHash);
    }

    private static OpenSession session(Row row) throws SQLException {
        return new OpenSession(
                row.text("token_hash"),
                row.number("id"),
                row.text("name"),
                row.number("supplier_id"),
                row.constant("role", Role.class),
                row.instant("last_seen_at"),
                row.flag("awaits_code"),
                row.flag("has_factor"),
                row.flag("factor_elsewhere"),
                row.optionalInstant("proved_at"));
    }
}
