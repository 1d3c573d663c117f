package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder.Kind;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ContractsInForce;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Which assortments a client gets by itself, by its groups and by its contracts. Asks for those only where any is given to one. */
@ApplicationScoped
class HeldBy {

    private final ClientGroups groups;
    private final ContractsInForce contracts;

    @Inject
    HeldBy(ClientGroups groups, ContractsInForce contracts) {
        this.groups = groups;
        this.contracts = contracts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HeldBy() {
        this(null, null);
    }

    /**
     * All that the supplier's assortments are given to.
     *
     * @param byHolder ids of assortments
     * @param groups whether any is given to a group
     * @param contracts whether any is given to a contract
     */
    record Held(Map<AssortmentHolder, Set<Long>> byHolder, boolean groups, boolean contracts) {

        static Held of(Map<AssortmentHolder, Set<Long>> byHolder) {
            return new Held(byHolder, any(byHolder, Kind.GROUP), any(byHolder, Kind.CONTRACT));
        }

        private static boolean any(Map<AssortmentHolder, Set<Long>> byHolder, Kind kind) {
            return byHolder.keySet().stream().anyMatch(holder -> holder.kind() == kind);
        }

        private Set<Long> by(AssortmentHolder holder) {
            return byHolder.getOrDefault(holder, Set.of());
        }
    }

    /** Their ids, to be changed by the caller as it likes. */
    public Set<Long> ids(SupplierId supplier, ClientId client, LocalDate day, Held held) {
        Set<Long> ids = new TreeSet<>(held.by(AssortmentHolder.client(client)));
        if (held.groups()) {
            for (ClientGroupId group : groups.of(supplier, client, day)) {
                ids.addAll(held.by(AssortmentHolder.group(group)));
            }
        }
        if (held.contracts()) {
            for (String number : contracts.numbers(supplier, client, day)) {
                ids.addAll(held.by(AssortmentHolder.contract(number)));
            }
        }
        return ids;
    }
}
