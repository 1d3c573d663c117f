package org.comptoir.gateway.console.assortment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder.Kind;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroup;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Whom an assortment is for as fields of a form: clients, groups and contracts by the supplier's own names, one a line. */
@ApplicationScoped
class HolderLines {

    static final String CLIENTS = "clients";
    static final String GROUPS = "groups";
    static final String CONTRACTS = "contracts";

    /** In a list to choose from; the rest is typed. */
    private static final int MOST_OFFERED = 500;

    private final PartnerDirectory partners;
    private final ClientGroups groups;
    private final ContractSearch contracts;

    @Inject
    HolderLines(PartnerDirectory partners, ClientGroups groups, ContractSearch contracts) {
        this.partners = partners;
        this.groups = groups;
        this.contracts = contracts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HolderLines() {
        this(null, null, null);
    }

    /** @param holders of use only where there are no flaws */
    public record Read(Set<AssortmentHolder> holders, List<Flaw> flaws) {

        public Read {
            holders = Set.copyOf(holders);
            flaws = List.copyOf(flaws);
        }
    }

    public static String field(Kind kind) {
        return switch (kind) {
            case CLIENT -> CLIENTS;
            case GROUP -> GROUPS;
            case CONTRACT -> CONTRACTS;
        };
    }

    public Read read(SupplierId supplier, UnaryOperator<String> typed) {
        Map<String, Client> clients = partners.clients(supplier).stream().collect(toMap(Client::number, each -> each));
        var reading = new Reading(typed, new HashSet<>(), new ArrayList<>());
        reading.each(
                CLIENTS,
                number -> Optional.ofNullable(clients.get(number)).map(client -> AssortmentHolder.client(client.id())));
        reading.each(GROUPS, code -> groups.find(supplier, code).map(group -> AssortmentHolder.group(group.id())));
        reading.each(
                CONTRACTS,
                number -> contracts
                        .latest(supplier, number)
                        .map(contract -> AssortmentHolder.contract(contract.number())));
        return new Read(reading.holders, reading.flaws);
    }

    private record Reading(UnaryOperator<String> typed, Set<AssortmentHolder> holders, List<Flaw> flaws) {

        void each(String field, Function<String, Optional<AssortmentHolder>> find) {
            for (String name : RuleLines.lines(typed.apply(field))) {
                find.apply(name)
                        .ifPresentOrElse(
                                holders::add, () -> flaws.add(Flaw.of(field, "assortment.flaw." + field, name)));
            }
        }
    }

    /** By field; whom nobody knows any more is left out. */
    public Map<String, String> write(SupplierId supplier, Collection<AssortmentHolder> holders) {
        Map<AssortmentHolder, Offered> known = known(supplier);
        return Stream.of(Kind.values())
                .collect(toMap(
                        HolderLines::field,
                        kind -> holders.stream()
                                .filter(holder -> holder.kind() == kind)
                                .flatMap(holder -> name(known, holder).stream())
                                .map(Offered::value)
                                .sorted()
                                .collect(joining("\n"))));
    }

    /** As people call them, in no order. */
    public List<Offered> names(SupplierId supplier, Collection<AssortmentHolder> holders) {
        Map<AssortmentHolder, Offered> known = known(supplier);
        return holders.stream().flatMap(holder -> name(known, holder).stream()).toList();
    }

    /** What can be chosen for a field. */
    public List<Offered> offered(SupplierId supplier, String field) {
        return switch (field) {
            case CLIENTS ->
                partners.clients(supplier).stream()
                        .limit(MOST_OFFERED)
                        .map(HolderLines::offered)
                        .toList();
            case GROUPS ->
                groups.all(supplier).stream().map(HolderLines::offered).toList();
            case CONTRACTS ->
                contracts
                        .newest(supplier, "", Optional.empty(), OptionalLong.empty(), MOST_OFFERED)
                        .contracts()
                        .stream()
                        .map(ContractVersion::number)
                        .map(number -> new Offered(number, number))
                        .toList();
            default -> List.of();
        };
    }

    private Map<AssortmentHolder, Offered> known(SupplierId supplier) {
        return Stream.concat(
                        partners.clients(supplier).stream()
                                .map(each -> Map.entry(AssortmentHolder.client(each.id()), offered(each))),
                        groups.all(supplier).stream()
                                .map(each -> Map.entry(AssortmentHolder.group(each.id()), offered(each))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Offered> name(Map<AssortmentHolder, Offered> known, AssortmentHolder holder) {
        return holder.kind() == Kind.CONTRACT
                ? Optional.of(new Offered(holder.key(), holder.key()))
                : Optional.ofNullable(known.get(holder));
    }

    private static Offered offered(Client client) {
        return new Offered(client.number(), "%s (%s)".formatted(client.name(), client.number()));
    }

    private static Offered offered(ClientGroup group) {
        return new Offered(group.code(), "%s (%s)".formatted(group.name(), group.code()));
    }
}
