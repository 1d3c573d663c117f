package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** The console users' rows. */
@ApplicationScoped
class ConsoleUsers {

    /** The supplier of people who see every supplier. */
    static final long WHOLE_INSTALLATION = 0;

    private final Database database;

    @Inject
    ConsoleUsers(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConsoleUsers() {
        this(null);
    }

    /** One user as the sign-in needs it. */
    record ConsoleUser(long id, long supplierId, String name, String passwordHash) {}

    public boolean isEmpty() {
        return database.one("select id from console_user limit 1", row -> row.number("id"))
                .isEmpty();
    }

    /** @return false if the name was taken */
    public boolean add(long supplierId, String name, Role role, String passwordHash, Instant now) {
        return database.insertIfNew(
                        "insert into console_user (supplier_id, name, role, password_hash, created_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        supplierId,
                        name,
                        role,
                        passwordHash,
                        now)
                .isPresent();
    }

    public Optional<ConsoleUser> find(String name) {
        return database.one(
                "select id, supplier_id, name, password_hash from console_user where name = ?",
                row -> new ConsoleUser(
                        row.number("id"), row.number("supplier_id"), row.text("name"), row.text("password_hash")),
                name);
    }
}
