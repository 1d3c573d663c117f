package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder.Kind;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroup;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Who gets an assortment, between the supplier's names and our ids. */
@ApplicationScoped
public class AssortmentHolders {

    private final PartnerDirectory partners;
    private final ClientGroups groups;

    @Inject
    AssortmentHolders(PartnerDirectory partners, ClientGroups groups) {
        this.partners = partners;
        this.groups = groups;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentHolders() {
        this(null, null);
    }

    /** Each in order. */
    record Named(List<String> clients, List<String> groups, List<String> contracts) {}

    Optional<ClientId> client(SupplierId supplier, String number) {
        return partners.findClient(supplier, number).map(Client::id);
    }

    /** What nobody has registered is a problem of the fields. */
    Set<AssortmentHolder> read(SupplierId supplier, JsonFields fields) {
        Set<AssortmentHolder> holders = new HashSet<>();
        each(fields, "clients", holders, number -> client(supplier, number).map(AssortmentHolder::client));
        each(
                fields,
                "clientGroups",
                holders,
                code -> groups.find(supplier, code).map(ClientGroup::id).map(AssortmentHolder::group));
        each(fields, "contracts", holders, number -> Optional.of(AssortmentHolder.contract(number)));
        return holders;
    }

    private static void each(
            JsonFields fields,
            String field,
            Set<AssortmentHolder> holders,
            Function<String, Optional<AssortmentHolder>> find) {
        for (String name : fields.texts(field)) {
            find.apply(name)
                    .ifPresentOrElse(
                            holders::add,
                            () -> fields.add(field, "there is no %s".formatted(name.replaceAll("\\p{C}", "?"))));
        }
    }

    Named named(SupplierId supplier, Set<AssortmentHolder> holders) {
        return new Named(
                names(
                        holders,
                        Kind.CLIENT,
                        holder -> partners.findClient(supplier, new ClientId(holder.id()))
                                .map(Client::number)),
                names(
                        holders,
                        Kind.GROUP,
                        holder -> groups.find(supplier, new ClientGroupId(holder.id()))
                                .map(ClientGroup::code)),
                names(holders, Kind.CONTRACT, holder -> Optional.of(holder.key())));
    }

    private static List<String> names(
            Set<AssortmentHolder> holders, Kind kind, Function<AssortmentHolder, Optional<String>> name) {
        return holders.stream()
                .filter(holder -> holder.kind() == kind)
                .flatMap(holder -> name.apply(holder).stream())
                .sorted()
                .toList();
    }
}
