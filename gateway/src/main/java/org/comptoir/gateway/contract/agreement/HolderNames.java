package org.comptoir.gateway.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroup;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Whom a contract is for, by the names the supplier gave. */
@ApplicationScoped
public class HolderNames {

    private final PartnerDirectory partners;
    private final ClientGroups groups;

    @Inject
    HolderNames(PartnerDirectory partners, ClientGroups groups) {
        this.partners = partners;
        this.groups = groups;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HolderNames() {
        this(null, null);
    }

    /** Each empty where the contract is for no such one. */
    public record Names(
            String clientNumber,
            String clientName,
            String groupCode,
            String groupName,
            String connection,
            String site) {

        /** Client or group, as people say it. */
        public String holder() {
            return clientName.isEmpty() ? groupName : clientName;
        }

        /** Its number or code. */
        public String key() {
            return clientNumber.isEmpty() ? groupCode : clientNumber;
        }

        public boolean isGroup() {
            return clientNumber.isEmpty();
        }
    }

    public Names of(SupplierId supplier, ContractScope scope) {
        Optional<Client> client = scope.client().flatMap(id -> partners.findClient(supplier, id));
        Optional<ClientGroup> group = scope.group().flatMap(id -> groups.find(supplier, id));
        return new Names(
                client.map(Client::number).orElse(""),
                client.map(Client::name).orElse(""),
                group.map(ClientGroup::code).orElse(""),
                group.map(ClientGroup::name).orElse(""),
                scope.connection()
                        .flatMap(partners::findConnection)
                        .map(Connection::name)
                        .orElse(""),
                scope.site().orElse(""));
    }
}
