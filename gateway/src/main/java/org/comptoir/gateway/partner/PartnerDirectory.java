package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who calls, and may they? */
@ApplicationScoped
public class PartnerDirectory {

    /** Finds the buyer by From and proves the sender in constant time; every failure costs the same. */
    public CallerOutcome recognise(Caller caller) {
        throw new UnsupportedOperationException();
    }

    public Optional<Connection> findConnection(ConnectionId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Connection> findConnection(SupplierId supplier, String name) {
        throw new UnsupportedOperationException();
    }

    public Optional<Supplier> findSupplier(SupplierId id) {
        throw new UnsupportedOperationException();
    }
}
