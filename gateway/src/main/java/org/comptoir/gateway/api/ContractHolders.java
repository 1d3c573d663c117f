package org.comptoir.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroup;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** For whom a contract speaks, between the supplier's names and our ids. */
@ApplicationScoped
public class ContractHolders {

    private final PartnerDirectory partners;
    private final ClientGroups groups;

    @Inject
    ContractHolders(PartnerDirectory partners, ClientGroups groups) {
        this.partners = partners;
        this.groups = groups;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractHolders() {
        this(null, null);
    }

    Optional<ContractScope> scope(SupplierId supplier, JsonFields fields) {
        Optional<ClientId> client = fields.optional(
                "client",
                number -> partners.findClient(supplier, number)
                        .orElseThrow(() -> unknown("client", number))
                        .id());
        Optional<ClientGroupId> group = fields.optional(
                "clientGroup",
                code -> groups.find(supplier, code)
                        .orElseThrow(() -> unknown("client group", code))
                        .id());
        Optional<ConnectionId> connection = fields.optional(
                "connection",
                name -> partners.findConnection(supplier, name)
                        .orElseThrow(() -> unknown("connection", name))
                        .id());
        Optional<String> site = fields.optional("site", text -> text);
        if (client.isPresent() == group.isPresent()) {
            fields.add("client", "give either a client or a clientGroup that exists");
            return Optional.empty();
        }
        return Optional.of(new ContractScope(client, group, connection, site));
    }

    ContractJson.Holder named(SupplierId supplier, ContractScope scope) {
        return new ContractJson.Holder(
                scope.client()
                        .flatMap(id -> partners.findClient(supplier, id))
                        .map(client -> client.number())
                        .orElse(null),
                scope.group()
                        .flatMap(id -> groups.find(supplier, id))
                        .map(ClientGroup::code)
                        .orElse(null),
                scope.connection()
                        .flatMap(partners::findConnection)
                        .map(Connection::name)
                        .orElse(null),
                scope.site().orElse(null));
    }

    private static IllegalArgumentException unknown(String what, String name) {
        return new IllegalArgumentException("there is no %s %s".formatted(what, name));
    }
}
