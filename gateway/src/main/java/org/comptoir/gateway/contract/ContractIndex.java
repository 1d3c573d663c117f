package org.comptoir.gateway.contract;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;

/** Which contracts a client has, and which version of each speaks on a day; immutable. */
final class ContractIndex {

    private record Buyer(SupplierId supplier, ClientId client) {}

    private record Label(Buyer buyer, String text) {}

    /** Per client its contracts, each with its versions, the latest first. */
    private final Map<Buyer, List<List<ContractHead>>> histories;

    private final Map<Label, ContractHead> byLabel;

    ContractIndex(List<ContractHead> heads) {
        Map<Buyer, Map<Long, List<ContractHead>>> grouped = heads.stream()
                .sorted(comparing(ContractHead::version).reversed())
                .collect(groupingBy(ContractIndex::buyer, groupingBy(ContractHead::contract)));
        this.histories = grouped.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
        this.byLabel = heads.stream().collect(toMap(head -> new Label(buyer(head), head.label()), head -> head));
    }

    /**
     * The contracts that speak on that day in that currency, the one to ask first at the front: lower rank, then the one
     * that began later, then by number.
     */
    List<ContractHead> inForce(SupplierId supplier, ClientId client, Currency currency, LocalDate day) {
        List<ContractHead> speaking = new ArrayList<>();
        for (List<ContractHead> history : histories.getOrDefault(new Buyer(supplier, client), List.of())) {
            for (ContractHead head : history) {
                if (head.hasBegun(day)) {
                    if (!head.hasEnded(day) && head.currency().equals(currency)) {
                        speaking.add(head);
                    }
                    break;
                }
            }
        }
        if (speaking.size() > 1) {
            speaking.sort(FIRST_TO_ASK);
        }
        return speaking;
    }

    /** Numbers of the contracts that speak on that day in any currency. */
    Set<String> numbers(SupplierId supplier, ClientId client, LocalDate day) {
        return histories.getOrDefault(new Buyer(supplier, client), List.of()).stream()
                .flatMap(history -> history.stream()
                        .filter(head -> head.hasBegun(day))
                        .limit(1)
                        .filter(head -> !head.hasEnded(day))
                        .map(ContractHead::number))
                .collect(toSet());
    }

    /** The version an explanation or a promise names. */
    Optional<ContractHead> find(SupplierId supplier, ClientId client, String label) {
        return Optional.ofNullable(byLabel.get(new Label(new Buyer(supplier, client), label)));
    }

    /** Ids of the latest version of each contract: the ones most questions will be about. */
    Set<Long> latest() {
        return histories.values().stream()
                .flatMap(List::stream)
                .collect(mapping(history -> history.get(0).id(), toSet()));
    }

    private static Buyer buyer(ContractHead head) {
        return new Buyer(head.supplier(), head.client());
    }

    private static final Comparator<ContractHead> FIRST_TO_ASK = comparing(ContractHead::rank)
            .thenComparing(ContractHead::validFrom, Comparator.reverseOrder())
            .thenComparing(ContractHead::number);
}
