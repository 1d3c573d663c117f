package org.comptoir.gateway.access.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** The browsers on their way to the provider and back: any node takes them up again, each once. */
@ApplicationScoped
class Ways {

    static final Duration VALID = Duration.ofMinutes(10);

    private final Database database;

    @Inject
    Ways(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Ways() {
        this(null);
    }

    /** One that has come back. */
    record Way(Wish wish, Instant startedAt) {}

    private record Found(long id, Way way) {}

    public void begin(String stateHash, String browserHash, Wish wish, Instant now) {
        database.update("delete from console_sign_on_way where started_at <= ?", now.minus(VALID));
        database.update(
                "insert into console_sign_on_way (supplier_id, state_hash, browser_hash, purpose, user_id, held_hash,"
                        + " destination, started_at) values (0, ?, ?, ?, ?, ?, ?, ?)",
                stateHash,
                browserHash,
                wish.purpose(),
                wish.person().isPresent() ? wish.person().getAsLong() : null,
                wish.heldHash().isEmpty() ? null : wish.heldHash(),
                wish.destination(),
                now);
    }

    /** Empty for one that was taken before, is over, began in another browser or never did. */
    public Optional<Way> take(String stateHash, String browserHash, Instant now) {
        Optional<Found> found = database.one(
                "select id, purpose, user_id, held_hash, destination, started_at from console_sign_on_way"
                        + " where state_hash = ? and browser_hash = ? and started_at > ?",
                row -> new Found(
                        row.number("id"),
                        new Way(
                                new Wish(
                                        row.constant("purpose", Purpose.class),
                                        row.optionalNumber("user_id").stream()
                                                .mapToLong(Long::longValue)
                                                .findFirst(),
                                        row.optionalText("held_hash").orElse(""),
                                        row.text("destination")),
                                row.instant("started_at"))),
                stateHash,
                browserHash,
                now.minus(VALID));
        return found.filter(each -> database.update("delete from console_sign_on_way where id = ?", each.id()) == 1)
                .map(Found::way);
    }
}
