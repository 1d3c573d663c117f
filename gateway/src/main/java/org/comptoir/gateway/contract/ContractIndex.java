package org.comptoir.gateway.contract;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;

/** Which contracts a client or a group has, and which version of each speaks on a day; immutable. */
final class ContractIndex {

    /** A client's or a group's id within a supplier. */
    private record Holder(long supplier, boolean isGroup, long id) {}

    private record Label(SupplierId supplier, String text) {}

    /** Per holder its contracts, each with its versions, the latest first. */
    private final Map<Holder, List<List<ContractHead>>> histories;

    private final Map<Label, ContractHead> byLabel;

    ContractIndex(List<ContractHead> heads) {
        Map<Holder, Map<Long, List<ContractHead>>> grouped = heads.stream()
                .sorted(comparing(ContractHead::version).reversed())
                .collect(groupingBy(ContractIndex::holder, groupingBy(ContractHead::contract)));
        this.histories = grouped.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
        this.byLabel = heads.stream().collect(toMap(head -> new Label(head.supplier(), head.label()), head -> head));
    }

    /**
     * The contracts that speak for that buyer on that day in that currency, the one to ask first at the front: lower rank,
     * then the nearer scope, then the one that began later, then by number.
     */
    List<ContractHead> inForce(PriceQuestion.Buyer buyer, Currency currency, LocalDate day, Set<ClientGroupId> groups) {
        List<ContractHead> speaking = new ArrayList<>(2);
        collect(clientHolder(buyer), day, speaking);
        for (ClientGroupId group : groups) {
            collect(new Holder(buyer.supplier().value(), true, group.value()), day, speaking);
        }
        speaking.removeIf(
                head -> !head.currency().equals(currency) || !head.scope().reaches(buyer));
        if (speaking.size() > 1) {
            speaking.sort(FIRST_TO_ASK);
        }
        return speaking;
    }

    /** Numbers of the contracts that speak on that day for the client, in any currency and any of its places. */
    Set<String> numbers(PriceQuestion.Buyer buyer, Set<ClientGroupId> groups, LocalDate day) {
        List<ContractHead> speaking = new ArrayList<>();
        collect(clientHolder(buyer), day, speaking);
        for (ClientGroupId group : groups) {
            collect(new Holder(buyer.supplier().value(), true, group.value()), day, speaking);
        }
        Set<String> numbers = new HashSet<>();
        speaking.forEach(head -> numbers.add(head.number()));
        return numbers;
    }

    /** The version an explanation or a promise names. */
    Optional<ContractHead> find(SupplierId supplier, String label) {
        return Optional.ofNullable(byLabel.get(new Label(supplier, label)));
    }

    private void collect(Holder holder, LocalDate day, List<ContractHead> speaking) {
        for (List<ContractHead> history : histories.getOrDefault(holder, List.of())) {
            for (ContractHead head : history) {
                if (head.hasBegun(day)) {
                    if (!head.hasEnded(day)) {
                        speaking.add(head);
                    }
                    break;
                }
            }
        }
    }

    private static Holder clientHolder(PriceQuestion.Buyer buyer) {
        return new Holder(buyer.supplier().value(), false, buyer.client().value());
    }

    private static Holder holder(ContractHead head) {
        long supplier = head.supplier().value();
        return head.scope()
                .client()
                .map(client -> new Holder(supplier, false, client.value()))
                .orElseGet(() -> new Holder(
                        supplier, true, head.scope().group().orElseThrow().value()));
    }

    private static final Comparator<ContractHead> FIRST_TO_ASK = comparing(ContractHead::rank)
            .thenComparing(head -> head.scope().nearness(), Comparator.reverseOrder())
            .thenComparing(ContractHead::validFrom, Comparator.reverseOrder())
            .thenComparing(ContractHead::number);
}
