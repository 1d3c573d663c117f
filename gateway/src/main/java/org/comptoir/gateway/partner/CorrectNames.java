package org.comptoir.gateway.partner;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.NamesOutcome.Party;

/** Mends how documents of a connection name its parties, without opening another. In force on every node within five seconds. */
@ApplicationScoped
public class CorrectNames {

    private final Registrations registrations;
    private final NamedParties parties;
    private final Event<PartnersChanged> changed;
    private final AuditTrail audit;

    @Inject
    CorrectNames(Registrations registrations, NamedParties parties, Event<PartnersChanged> changed, AuditTrail audit) {
        this.registrations = registrations;
        this.parties = parties;
        this.changed = changed;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CorrectNames() {
        this(null, null, null, null);
    }

    /**
     * Takes these names for all that were there. The sender is renamed on every connection for which it signs.
     *
     * @param actor who does it, such as {@code user:admin}
     * @throws IllegalArgumentException if the supplier has no such connection
     */
    @Transactional
    public NamesOutcome correct(SupplierId supplier, ConnectionId connection, Parties wanted, String actor) {
        Protocol protocol = registrations.protocolOf(supplier, connection).orElseThrow(() -> unknown(connection));
        Set<Party> incomplete = incomplete(protocol, wanted);
        if (!incomplete.isEmpty()) {
            return new NamesOutcome.Incomplete(incomplete);
        }
        registrations.raiseVersion(supplier);
        SenderId sender = parties.senderOf(supplier, connection).orElseThrow(() -> unknown(connection));
        Parties before = parties.read(supplier, connection, sender);
        Map<ConnectionId, SortedSet<String>> meetings = meetings(supplier, connection, sender, wanted);
        Optional<String> taken = parties.claim(supplier, meetings);
        if (taken.isPresent()) {
            return new NamesOutcome.Taken(parties.nameOfHolder(supplier, taken.get()));
        }
        meetings.forEach(parties::keepOnly);
        parties.rename(supplier, connection, sender, wanted);
        changed.fire(new PartnersChanged(supplier));
        record(supplier, connection, actor, difference(before, wanted));
        return new NamesOutcome.Corrected();
    }

    private static Set<Party> incomplete(Protocol protocol, Parties wanted) {
        Set<Party> incomplete = EnumSet.noneOf(Party.class);
        boolean buyerNamed = !wanted.buyer().isEmpty() || protocol.isEnteredByName();
        if (!buyerNamed || !wanted.buyer().stream().allMatch(Credential::isWhole)) {
            incomplete.add(Party.BUYER);
        }
        if (!isNamed(wanted.supplier())) {
            incomplete.add(Party.SUPPLIER);
        }
        if (!isNamed(wanted.sender())) {
            incomplete.add(Party.SENDER);
        }
        return incomplete;
    }

    private static boolean isNamed(List<Credential> names) {
        return !names.isEmpty() && names.stream().allMatch(Credential::isWhole);
    }

    /** What every connection of the sender means from now on. */
    private Map<ConnectionId, SortedSet<String>> meetings(
            SupplierId supplier, ConnectionId connection, SenderId sender, Parties wanted) {
        Map<ConnectionId, SortedSet<String>> meetings = new LinkedHashMap<>();
        for (ConnectionId each : parties.signedBy(supplier, sender)) {
            Parties next = each.equals(connection)
                    ? wanted
                    : parties.read(supplier, each, sender).signedAs(wanted.sender());
            meetings.put(each, next.meetings());
        }
        return meetings;
    }

    private static String difference(Parties before, Parties after) {
        return Stream.of(
                        difference("From", before.buyer(), after.buyer()),
                        difference("To", before.supplier(), after.supplier()),
                        difference("Sender", before.sender(), after.sender()))
                .flatMap(Optional::stream)
                .collect(joining("; "));
    }

    private static Optional<String> difference(String header, List<Credential> before, List<Credential> after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of("%s %s → %s".formatted(header, inWords(before), inWords(after)));
    }

    private static String inWords(List<Credential> names) {
        return names.isEmpty()
                ? "none"
                : names.stream().map(Credential::toString).collect(joining(", "));
    }

    private void record(SupplierId supplier, ConnectionId connection, String actor, String difference) {
        if (!difference.isEmpty()) {
            audit.append(new AuditEvent(
                    supplier.value(), actor, "connection.names", "connection:" + connection.value(), difference));
        }
    }

    private static IllegalArgumentException unknown(ConnectionId connection) {
        return new IllegalArgumentException("The supplier has no connection " + connection.value());
    }
}
