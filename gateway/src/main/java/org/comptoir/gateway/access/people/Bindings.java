package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** Whose subject at a provider a person is: once it is known, nothing else counts, no address and no name. */
@ApplicationScoped
class Bindings {

    private final Database database;

    @Inject
    Bindings(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Bindings() {
        this(null);
    }

    public Optional<Long> personOf(SignOnIdentity identity) {
        return database.one(
                "select user_id from console_sign_on where issuer = ? and subject = ?",
                row -> row.number("user_id"),
                identity.issuer(),
                identity.subject());
    }

    /** @return false where the person or the subject is bound already */
    public boolean add(Account person, SignOnIdentity identity, Instant now) {
        return database.update(
                        "insert into console_sign_on (user_id, supplier_id, issuer, subject, bound_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        person.id(),
                        person.supplierId(),
                        identity.issuer(),
                        identity.subject(),
                        now)
                == 1;
    }

    public void remove(long person) {
        database.update("delete from console_sign_on where user_id = ?", person);
    }
}
