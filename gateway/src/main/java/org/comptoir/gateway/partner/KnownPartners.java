package org.comptoir.gateway.partner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every supplier, client and connection at one moment, and who of them a caller may mean; immutable. */
final class KnownPartners {

    /**
     * A connection with what decides whether a caller may use it.
     *
     * @param supplierNames synonyms of the supplier on this connection
     * @param sender who signs for the buyer: a hub, or the buyer itself
     * @param senderNames its synonyms
     */
    record Entry(
            Connection connection,
            boolean enabled,
            List<Credential> supplierNames,
            SenderId sender,
            List<Credential> senderNames,
            List<StoredSecret> secrets) {}

    private final Map<SupplierId, Supplier> suppliers;
    private final Map<ClientId, OwnedClient> clients;
    private final Map<ConnectionId, Entry> entries;
    private final Map<Credential, List<Entry>> byBuyer;
    private final Map<String, Entry> byEntryName;

    /** A client and whose it is. */
    record OwnedClient(SupplierId supplier, Client client) {}

    KnownPartners(List<Supplier> suppliers, List<OwnedClient> clients, List<Entry> entries) {
        this.suppliers = inOrder(suppliers, Supplier::id);
        this.clients = inOrder(clients, owned -> owned.client().id());
        this.entries = inOrder(entries, entry -> entry.connection().id());
        this.byBuyer = entries.stream()
                .flatMap(entry -> entry.connection().buyerCredentials().stream()
                        .map(Credential::key)
                        .distinct()
                        .map(buyer -> Map.entry(buyer, entry)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
        this.byEntryName = entries.stream()
                .filter(entry -> entry.connection().protocol().isEnteredByName())
                .collect(toMap(entry -> entry.connection().name(), Function.identity(), (first, second) -> first));
    }

    /** The connection that browsers call by this name. */
    Optional<Entry> findEntry(String name) {
        return Optional.ofNullable(byEntryName.get(name));
    }

    Collection<Supplier> suppliers() {
        return suppliers.values();
    }

    Collection<OwnedClient> clients() {
        return clients.values();
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    Map<ConnectionId, Entry> entriesById() {
        return entries;
    }

    Map<SupplierId, Supplier> suppliersById() {
        return suppliers;
    }

    /** Finds the connections on which From, To and Sender meet; nobody is believed yet. */
    Meeting meet(Caller caller) {
        if (caller.entryName().isPresent()) {
            return enter(caller, caller.entryName().get());
        }
        List<List<Entry>> known = known(caller.from());
        List<Entry> buyers = namedByAll(known);
        List<Credential> sender = caller.sender();
        List<Entry> meeting = buyers.stream()
                .filter(entry -> caller.to().isEmpty() || names(caller.to(), entry.supplierNames()))
                .filter(entry -> names(sender, entry.senderNames()))
                .toList();
        return new Meeting(caller, namedByAny(known), buyers, meeting);
    }

    private Meeting enter(Caller caller, String entryName) {
        List<Entry> named = findEntry(entryName).stream().toList();
        List<Entry> meeting = named.stream()
                .filter(entry -> names(caller.sender(), entry.senderNames()))
                .toList();
        return new Meeting(caller, named, named, meeting);
    }

    /** All synonyms that we know must mean the same buyer; those we do not know say nothing. */
    private static List<Entry> namedByAll(List<List<Entry>> known) {
        if (known.size() < 2) {
            return known.isEmpty() ? List.of() : known.get(0);
        }
        return known.get(0).stream()
                .filter(entry -> known.stream().allMatch(entries -> entries.contains(entry)))
                .toList();
    }

    /** Every connection that any synonym names. */
    private static List<Entry> namedByAny(List<List<Entry>> known) {
        if (known.size() < 2) {
            return namedByAll(known);
        }
        return known.stream().flatMap(List::stream).distinct().toList();
    }

    private List<List<Entry>> known(List<Credential> from) {
        return from.stream()
                .map(credential -> byBuyer.getOrDefault(credential.key(), List.of()))
                .filter(entries -> !entries.isEmpty())
                .toList();
    }

    /** Whether documents could mean this connection as well as one that is here: same buyer, supplier and sender. */
    boolean isAlike(List<Credential> buyerNames, List<Credential> supplierNames, List<Credential> senderNames) {
        return entries.values().stream()
                .anyMatch(entry -> names(buyerNames, entry.connection().buyerCredentials())
                        && names(supplierNames, entry.supplierNames())
                        && names(senderNames, entry.senderNames()));
    }

    static boolean names(List<Credential> sent, List<Credential> known) {
        return sent.stream().anyMatch(credential -> known.stream().anyMatch(credential::matches));
    }

    private static <K, V> Map<K, V> inOrder(List<V> values, Function<V, K> key) {
        return values.stream().collect(toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
