package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The console's users. A transaction that changes them speaks to no other table: see ADR 15. */
@ApplicationScoped
class ConsoleUsers {

    private final EntityManager entities;

    @Inject
    ConsoleUsers(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConsoleUsers() {
        this(null);
    }

    public boolean isEmpty() {
        return entities.createQuery("select count(u) from ConsoleUser u", Long.class)
                        .getSingleResult()
                == 0;
    }

    public void add(ConsoleUser user) {
        entities.persist(user);
    }

    public Optional<ConsoleUser> find(String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.empty(); // PostgreSQL does not even take it for a question
        }
        return entities.createQuery("select u from ConsoleUser u where u.name = :name", ConsoleUser.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
