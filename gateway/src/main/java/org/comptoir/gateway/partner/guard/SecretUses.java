package org.comptoir.gateway.partner.guard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.platform.Database;

/** Which secret was used from where and when last, to the hour. At most a hundred addresses for each sender. */
@ApplicationScoped
class SecretUses {

    /** How long an address stays known without being used. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private static final int MOST_PER_SENDER = 100;

    private final Database database;

    @Inject
    SecretUses(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SecretUses() {
        this(null);
    }

    /** A sender at an address where it proved itself. */
    record Place(long sender, String address) {}

    /** Grows when an address becomes known. */
    public long version() {
        return database.one("select coalesce(max(id), 0) as version from secret_use", row -> row.number("version"))
                .orElse(0L);
    }

    public Set<Place> places(Instant now) {
        return database
                .query(
                        "select sender_id, address from secret_use where last_used_at > ?",
                        row -> new Place(row.number("sender_id"), row.text("address")),
                        now.minus(REMEMBERED))
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** @return true where the address is new for this secret */
    public boolean record(long supplier, long sender, long secret, String address, Instant now) {
        int known = database.update(
                "update secret_use set last_used_at = ? where secret_id = ? and address = ?", now, secret, address);
        if (known > 0) {
            return false;
        }
        database.insertIfNew(
                "insert into secret_use (supplier_id, sender_id, secret_id, address, first_used_at, last_used_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                supplier,
                sender,
                secret,
                address,
                now,
                now);
        database.update(
                "delete from secret_use where sender_id = ? and id not in (select id from secret_use"
                        + " where sender_id = ? order by last_used_at desc, id desc limit " + MOST_PER_SENDER + ")",
                sender,
                sender);
        return true;
    }

    /** Secrets of a supplier that hold without an end and were made before that moment. */
    public long olderThan(long supplier, Instant before) {
        return database.one(
                        "select count(*) as found from sender_secret where supplier_id = ? and not_after is null"
                                + " and created_at < ?",
                        row -> row.number("found"),
                        supplier,
                        before)
                .orElse(0L);
    }

    /** The secrets of a connection's sender, the newest first; those that ended too. */
    public List<SecretView> secretsOf(long supplier, long connection) {
        return database.query(
                "select s.id, s.created_at, s.not_before, s.not_after, count(u.id) as addresses,"
                        + " max(u.last_used_at) as last_used_at from connection c"
                        + " join sender_secret s on s.sender_id = c.sender_id"
                        + " left join secret_use u on u.secret_id = s.id"
                        + " where c.supplier_id = ? and c.id = ?"
                        + " group by s.id, s.created_at, s.not_before, s.not_after order by s.id desc",
                row -> new SecretView(
                        row.number("id"),
                        row.instant("created_at"),
                        row.optionalInstant("not_before"),
                        row.optionalInstant("not_after"),
                        row.optionalInstant("last_used_at"),
                        row.integer("addresses")),
                supplier,
                connection);
    }
}
