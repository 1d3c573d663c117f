package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.comptoir.gateway.platform.commands.Seat;

/** Does the parts of several callers in one transaction, for {@link SharedTransaction}. */
@ApplicationScoped
class OneTransaction {

    private final Database database;

    @Inject
    OneTransaction(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OneTransaction() {
        this(null);
    }

    @Transactional
    public void run(List<? extends Seat<?>> seats) {
        database.gather();
        seats.forEach(Seat::gather);
        database.sendGathered();
        seats.forEach(Seat::settle);
    }
}
