package org.comptoir.gateway.contract.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Whom a contract is for, found by the names the supplier gave. */
@ApplicationScoped
class ContractHolders {

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

    /** @return empty where the row names nobody we know, which it has reported */
    public Optional<ContractScope> scope(SupplierId supplier, UploadRow row) {
        Optional<ClientId> client = row.optional(
                "client",
                number -> partners.findClient(supplier, number)
                        .orElseThrow(() -> unknown("client", number))
                        .id());
        Optional<ClientGroupId> group = row.optional(
                "clientGroup",
                code -> groups.find(supplier, code)
                        .orElseThrow(() -> unknown("client group", code))
                        .id());
        Optional<ConnectionId> connection = row.optional(
                "connection",
                name -> partners.findConnection(supplier, name)
                        .orElseThrow(() -> unknown("connection", name))
                        .id());
        Optional<String> site = row.letters("site");
        if (row.isBroken()) {
            return Optional.empty();
        }
        if (client.isPresent() == group.isPresent()) {
            row.add("client", "either a client or a clientGroup is needed, not both");
            return Optional.empty();
        }
        return Optional.of(new ContractScope(client, group, connection, site));
    }

    private static IllegalArgumentException unknown(String what, String name) {
        return new IllegalArgumentException("there is no %s %s".formatted(what, name));
    }
}
