package org.comptoir.gateway.partner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every supplier, client and connection at one moment, with the judgement on callers; immutable. */
final class KnownPartners {

    /**
     * A connection with what decides whether a caller may use it.
     *
     * @param supplierNames synonyms of the supplier on this connection
     * @param senderNames synonyms of the sender
     */
    record Entry(
            Connection connection,
            boolean enabled,
            List<Credential> supplierNames,
            List<Credential> senderNames,
            List<StoredSecret> secrets) {}

    private static final int MOST_SHOWN = 3;

    private final Map<SupplierId, Supplier> suppliers;
    private final Map<ClientId, OwnedClient> clients;
    private final Map<ConnectionId, Entry> entries;
    private final Map<Credential, List<Entry>> byBuyer;

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

    /**
     * Finds the one connection on which From, To and Sender meet, then proves the sender; nobody is refused before the
     * secret was compared with something.
     */
    CallerOutcome recognise(Caller caller, Instant now) {
        List<Entry> buyers = buyersNamedBy(caller.from());
        List<Entry> meeting = buyers.stream()
                .filter(entry -> caller.to().isEmpty() || names(caller.to(), entry.supplierNames()))
                .filter(entry -> names(caller.sender(), entry.senderNames()))
                .toList();
        boolean one = meeting.size() == 1;
        boolean proved =
                StoredSecret.proves(caller.secret(), one ? meeting.get(0).secrets() : List.of(), now);
        if (one && proved && meeting.get(0).enabled()) {
            return new CallerOutcome.Recognised(meeting.get(0).connection());
        }
        return new CallerOutcome.Unrecognised(reason(caller, buyers, meeting, proved));
    }

    /** All synonyms that we know must mean the same buyer; those we do not know say nothing. */
    private List<Entry> buyersNamedBy(List<Credential> from) {
        List<List<Entry>> known = from.stream()
                .map(credential -> byBuyer.getOrDefault(credential.key(), List.of()))
                .filter(entries -> !entries.isEmpty())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        return known.get(0).stream()
                .filter(entry -> known.stream().allMatch(entries -> entries.contains(entry)))
                .toList();
    }

    /** Whether documents could mean this connection as well as one that is here: same buyer, supplier and sender. */
    boolean isAlike(List<Credential> buyerNames, List<Credential> supplierNames, List<Credential> senderNames) {
        return entries.values().stream()
                .anyMatch(entry -> names(buyerNames, entry.connection().buyerCredentials())
                        && names(supplierNames, entry.supplierNames())
                        && names(senderNames, entry.senderNames()));
    }

    private static boolean names(List<Credential> sent, List<Credential> known) {
        return sent.stream().anyMatch(credential -> known.stream().anyMatch(credential::matches));
    }

    private static String reason(Caller caller, List<Entry> buyers, List<Entry> meeting, boolean proved) {
        if (buyers.isEmpty()) {
            return "From %s names no buyer of ours, or several at once. Compare it with the connections' buyer credentials"
                    .formatted(shown(caller.from()));
        }
        if (meeting.isEmpty()) {
            return "From names %s but To %s or Sender %s belongs to no connection of theirs. Compare them there"
                    .formatted(namesOf(buyers), shown(caller.to()), shown(caller.sender()));
        }
        if (meeting.size() > 1) {
            return "From, To and Sender fit the connections %s alike. Give each a credential of its own"
                    .formatted(namesOf(meeting));
        }
        String name = namesOf(meeting);
        return proved
                ? "Connection %s is disabled. Enable it if its documents are welcome".formatted(name)
                : "Sender %s of connection %s is known but the shared secret differs. Compare it with the sender's secrets"
                        .formatted(shown(caller.sender()), name);
    }

    /** Callers choose what they call themselves, and how often. */
    private static String shown(List<Credential> sent) {
        String some = sent.stream().limit(MOST_SHOWN).map(Credential::toString).collect(joining(", "));
        return "[" + some + (sent.size() > MOST_SHOWN ? ", …" : "") + "]";
    }

    private static String namesOf(Collection<Entry> entries) {
        return entries.stream().map(entry -> entry.connection().name()).sorted().collect(joining(", "));
    }

    private static <K, V> Map<K, V> inOrder(List<V> values, Function<V, K> key) {
        return values.stream().collect(toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
