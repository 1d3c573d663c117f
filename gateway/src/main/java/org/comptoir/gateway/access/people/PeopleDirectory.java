package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who is there, as far as the one who asks may see. */
@ApplicationScoped
public class PeopleDirectory {

    private final Accounts accounts;

    @Inject
    PeopleDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PeopleDirectory() {
        this(null);
    }

    public List<Account> list(Asking asking) {
        return accounts.list(asking.supplierId());
    }

    public Optional<Account> find(Asking asking, long id) {
        return accounts.find(id).filter(found -> asking.reaches(found.supplierId()));
    }

    public Optional<Account> own(Asking asking) {
        return accounts.find(asking.name());
    }
}
