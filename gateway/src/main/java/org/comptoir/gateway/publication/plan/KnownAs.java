package org.comptoir.gateway.publication.plan;

import java.util.Comparator;
import java.util.Optional;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;

/** How a client's suites name the supplier. */
public final class KnownAs {

    private KnownAs() {}

    /** By the connections of the client: documents before calls by name, production before tests; empty where none says so. */
    public static Optional<Credential> to(PartnerDirectory partners, SupplierId supplier, Client client) {
        return partners.connections(supplier).stream()
                .filter(connection -> connection.client().id().equals(client.id()))
                .filter(connection ->
                        !connection.supplierCredential().identity().isBlank())
                .min(Comparator.comparing(
                                (Connection connection) -> connection.protocol().isEnteredByName())
                        .thenComparing(Connection::test))
                .map(Connection::supplierCredential);
    }
}
