package org.comptoir.gateway.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** The rows of second factors: sealed keys, and recovery codes of which only hashes are kept. */
@ApplicationScoped
class SecondFactors {

    private final Database database;

    @Inject
    SecondFactors(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SecondFactors() {
        this(null);
    }

    /**
     * A person's key, sealed.
     *
     * @param confirmed whether a code was shown that proves the person has it; before, it is only offered
     * @param lastStep codes of this step and before were used
     */
    record Stored(String sealed, boolean confirmed, long lastStep) {}

    public Optional<Stored> find(long person) {
        return database.one(
                "select secret, confirmed_at, last_step from console_second_factor where user_id = ?",
                row -> new Stored(
                        row.text("secret"), row.optionalInstant("confirmed_at").isPresent(), row.number("last_step")),
                person);
    }

    /** In the place of one that was offered and not confirmed. */
    public void offer(long supplierId, long person, String sealed) {
        database.update("delete from console_second_factor where user_id = ? and confirmed_at is null", person);
        database.update(
                "insert into console_second_factor (user_id, supplier_id, secret, last_step) values (?, ?, ?, 0)"
                        + " on conflict do nothing",
                person,
                supplierId,
                sealed);
    }

    public void confirm(long person, Instant now) {
        database.update(
                "update console_second_factor set confirmed_at = ? where user_id = ? and confirmed_at is null",
                now,
                person);
    }

    /** @return false where the code of this step or a later one was used already */
    public boolean use(long person, long step) {
        return database.update(
                        "update console_second_factor set last_step = ? where user_id = ? and last_step < ?",
                        step,
                        person,
                        step)
                == 1;
    }

    public boolean useRecoveryCode(long person, String hash) {
        return database.update("delete from console_recovery_code where user_id = ? and code_hash = ?", person, hash)
                == 1;
    }

    public int recoveryCodes(long person) {
        return database.one(
                        "select count(*) as n from console_recovery_code where user_id = ?",
                        row -> row.integer("n"),
                        person)
                .orElse(0);
    }

    public void keepRecoveryCodes(long supplierId, long person, Collection<String> hashes) {
        database.update("delete from console_recovery_code where user_id = ?", person);
        database.batch(
                "insert into console_recovery_code (supplier_id, user_id, code_hash) values (?, ?, ?)",
                hashes.stream()
                        .map(hash -> new Object[] {supplierId, person, hash})
                        .toList());
    }

    public void remove(long person) {
        database.update("delete from console_recovery_code where user_id = ?", person);
        database.update("delete from console_second_factor where user_id = ?", person);
    }
}
