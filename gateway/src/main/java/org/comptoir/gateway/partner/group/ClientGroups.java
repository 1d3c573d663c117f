package org.comptoir.gateway.partner.group;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.PartnersChanged;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.Groups.Member;
import org.comptoir.gateway.partner.group.Groups.Membership;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/** Which groups there are and who belongs to them on a day. Answers from memory, at most five seconds behind. */
@ApplicationScoped
public class ClientGroups {

    private final Snapshot<Known> known;

    @Inject
    ClientGroups(Groups groups, CommittedReads committed, Clock clock) {
        this.known = new Snapshot<>(
                clock, () -> committed.read(groups::version), () -> committed.read(() -> new Known(groups)));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ClientGroups() {
        this.known = null;
    }

    /** Everything at once; immutable. */
    private record Known(List<ClientGroup> groups, Map<Member, List<Membership>> memberships) {

        Known(Groups rows) {
            this(
                    rows.all().stream()
                            .sorted(Comparator.comparing(ClientGroup::code))
                            .toList(),
                    rows.memberships().stream().collect(groupingBy(Membership::member)));
        }
    }

    /** The groups a client belongs to on that day; empty for a client of another supplier. */
    public Set<ClientGroupId> of(SupplierId supplier, ClientId client, LocalDate day) {
        List<Membership> memberships = known.get().memberships().get(new Member(supplier, client));
        return memberships == null
                ? Set.of()
                : memberships.stream()
                        .filter(membership -> membership.covers(day))
                        .map(Membership::group)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** All groups of a supplier, by code. */
    public List<ClientGroup> all(SupplierId supplier) {
        return known.get().groups().stream()
                .filter(group -> group.supplier().equals(supplier))
                .toList();
    }

    public Optional<ClientGroup> find(SupplierId supplier, String code) {
        return all(supplier).stream().filter(group -> group.code().equals(code)).findFirst();
    }

    public Optional<ClientGroup> find(SupplierId supplier, ClientGroupId id) {
        return all(supplier).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The members of a group on that day, in no order. */
    public Set<ClientId> members(SupplierId supplier, ClientGroupId group, LocalDate day) {
        return known.get().memberships().values().stream()
                .flatMap(List::stream)
                .filter(membership -> membership.member().supplier().equals(supplier))
                .filter(membership -> membership.group().equals(group) && membership.covers(day))
                .map(membership -> membership.member().client())
                .collect(Collectors.toUnmodifiableSet());
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnersChanged changed) {
        known.expire();
    }
}
