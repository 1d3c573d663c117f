package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** All connections of a supplier, by name; disabled ones too. */
    public List<Connection> connections(SupplierId supplier) {
        throw new UnsupportedOperationException();
    }

    /** The selling companies of this gateway, the oldest first. */
    public List<SupplierId> suppliers() {
        throw new UnsupportedOperationException();
    }

    public Optional<Client> findClient(SupplierId supplier, ClientId id) {
        throw new UnsupportedOperationException();
    }

    /** @param number the supplier's customer number */
    public Optional<Client> findClient(SupplierId supplier, String number) {
        throw new UnsupportedOperationException();
    }

    public Optional<Connection> findConnection(SupplierId supplier, String name) {
        throw new UnsupportedOperationException();
    }

    public Optional<Supplier> findSupplier(SupplierId id) {
        throw new UnsupportedOperationException();
    }
}
