package org.comptoir.gateway.contract;

import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.group.ClientGroupId;

/**
 * For whom a contract speaks: one client or one group of clients, perhaps for one connection or one site only.
 *
 * @param client who holds it; empty where a group does
 * @param site cXML {@code ShipTo/Address/@addressID}, exactly as the buyer writes it
 */
public record ContractScope(
        Optional<ClientId> client,
        Optional<ClientGroupId> group,
        Optional<ConnectionId> connection,
        Optional<String> site) {

    private static final int OF_CONNECTION = 8;
    private static final int OF_SITE = 4;
    private static final int OF_CLIENT = 2;

    public ContractScope {
        if (client.isPresent() == group.isPresent()) {
            throw new IllegalArgumentException("A contract is held by one client or by one group of clients");
        }
    }

    /** All of what a client buys. */
    public static ContractScope of(ClientId client) {
        return new ContractScope(Optional.of(client), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** All of what the members of a group buy. */
    public static ContractScope of(ClientGroupId group) {
        return new ContractScope(Optional.empty(), Optional.of(group), Optional.empty(), Optional.empty());
    }

    /** Connection before site before client before group; a contract of a connection and a site before either. */
    int nearness() {
        return (connection.isPresent() ? OF_CONNECTION : 0)
                + (site.isPresent() ? OF_SITE : 0)
                + (client.isPresent() ? OF_CLIENT : 0);
    }

    /** Whether it speaks for this buyer of its holder. */
    boolean reaches(PriceQuestion.Buyer buyer) {
        return (connection.isEmpty() || connection.equals(buyer.connection()))
                && (site.isEmpty() || site.equals(buyer.site()));
    }
}
