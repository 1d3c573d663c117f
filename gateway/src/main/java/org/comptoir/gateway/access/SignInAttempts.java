package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.platform.web.CallerNetwork;

/**
 * Counts tries per user at an address and per address, over all nodes; of IPv6 the network counts as one address.
 *
 * <p>A try is counted before the password is looked at, so many at once gain nothing; a good one is taken back. For
 * passwords the name alone is never counted: a stranger elsewhere could lock the right person out with it.
 */
@ApplicationScoped
class SignInAttempts {

    private static final Duration CONTENDED = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;

    @Inject
    SignInAttempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignInAttempts() {
        this(null, null);
    }

    private record Counted(int failures, Instant last) {}

    /** @return zero if the try may go ahead and was counted, otherwise how long to wait before the next */
    public Duration count(String user, String address) {
        Duration byAddress = count(addressKey(address), Throttle.ADDRESS);
        return byAddress.isZero() ? count(userKey(user, address), Throttle.USER_AT_ADDRESS) : byAddress;
    }

    /** The password was right: this person starts afresh here, and the address gets its try back. */
    public void forgive(String user, String address) {
        database.update("delete from sign_in_attempts where key_hash = ?", userKey(user, address));
        takeBack(addressKey(address));
        database.update(
                "delete from sign_in_attempts where last_at < ?",
                clock.instant().minus(Throttle.FORGOTTEN));
    }

    /**
     * A code after the right password. Counted for the person wherever it is tried, too: no stranger comes so far, and six
     * digits are few for who has many addresses.
     */
    public Duration countCode(String user, String address) {
        Duration here = count(codeOf(user), address);
        return here.isZero() ? count(everywhereKey(user), Throttle.CODES_OF_A_PERSON) : here;
    }

    /** The code was right. */
    public void forgiveCode(String user, String address) {
        forgive(codeOf(user), address);
        database.update("delete from sign_in_attempts where key_hash = ?", everywhereKey(user));
    }

    /** Sign-ons begun at an address, apart from passwords: a link can be followed for somebody, a form can not. */
    public Duration countSignOn(String address) {
        return count(signOnKey(address), Throttle.ADDRESS);
    }

    /** It came to a good end. */
    public void forgiveSignOn(String address) {
        takeBack(signOnKey(address));
    }

    private void takeBack(String key) {
        database.update("update sign_in_attempts set failures = failures - 1 where key_hash = ? and failures > 0", key);
    }

    private Duration count(String key, Throttle throttle) {
        Instant now = clock.instant();
        database.insertIfNew(
                "insert into sign_in_attempts (supplier_id, key_hash, failures, last_at) values (?, ?, 0, ?)"
                        + " on conflict do nothing",
                ConsoleUser.WHOLE_INSTALLATION,
                key,
                now);
        Optional<Counted> row = database.one(
                "select failures, last_at from sign_in_attempts where key_hash = ?",
                found -> new Counted(found.integer("failures"), found.instant("last_at")),
                key);
        if (row.isEmpty()) {
            return CONTENDED;
        }
        Counted before = row.get();
        Duration wait = throttle.waitAfter(before.failures(), before.last(), now);
        if (!wait.isZero()) {
            return wait;
        }
        int changed = database.update(
                "update sign_in_attempts set failures = ?, last_at = ? where key_hash = ? and failures = ?",
                throttle.counted(before.failures(), before.last(), now) + 1,
                now,
                key,
                before.failures());
        return changed == 1 ? Duration.ZERO : CONTENDED;
    }

    private static String codeOf(String user) {
        return "code of " + user;
    }

    private static String everywhereKey(String user) {
        return Tokens.hash("codes of %s everywhere".formatted(user));
    }

    private static String addressKey(String address) {
        return Tokens.hash("address " + CallerNetwork.of(address));
    }

    private static String signOnKey(String address) {
        return Tokens.hash("sign-on at " + CallerNetwork.of(address));
    }

    private static String userKey(String user, String address) {
        return Tokens.hash("user %s at %s".formatted(user, CallerNetwork.of(address)));
    }
}
