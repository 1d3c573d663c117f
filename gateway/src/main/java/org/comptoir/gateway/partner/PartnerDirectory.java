package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Who calls, and may they? Answers from memory, at most five seconds behind the last change. */
@ApplicationScoped
public class PartnerDirectory {

    private final Clock clock;
    private final Snapshot<KnownPartners> known;
    private final Counter callersRecognised;
    private final Counter callersUnrecognised;

    @Inject
    PartnerDirectory(Partners partners, CommittedReads committed, Clock clock, MetricRegistry metrics) {
        this.clock = clock;
        this.known =
                new Snapshot<>(clock, () -> committed.read(partners::version), () -> committed.read(partners::read));
        this.callersRecognised = metrics.counter("comptoir_partner_callers_total", new Tag("outcome", "recognised"));
        this.callersUnrecognised =
                metrics.counter("comptoir_partner_callers_total", new Tag("outcome", "unrecognised"));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PartnerDirectory() {
        this.clock = null;
        this.known = null;
        this.callersRecognised = null;
        this.callersUnrecognised = null;
    }

    /**
     * Finds the buyer by From and proves the sender in constant time; unknown domain, unknown identity, wrong secret and
     * disabled connection cost the same.
     */
    public CallerOutcome recognise(Caller caller) {
        CallerOutcome outcome = known.get().recognise(caller, clock.instant());
        outcome.fold(recognised -> callersRecognised, unrecognised -> callersUnrecognised)
                .inc();
        return outcome;
    }

    public Optional<Connection> findConnection(ConnectionId id) {
        return Optional.ofNullable(known.get().entriesById().get(id)).map(KnownPartners.Entry::connection);
    }

    /** False for a disabled or unknown connection: its documents and its open sessions end. */
    public boolean isEnabled(ConnectionId id) {
        KnownPartners.Entry entry = known.get().entriesById().get(id);
        return entry != null && entry.enabled();
    }

    /** All connections of a supplier, by name; disabled ones too. */
    public List<Connection> connections(SupplierId supplier) {
        return known.get().entries().stream()
                .map(KnownPartners.Entry::connection)
                .filter(connection -> connection.supplier().equals(supplier))
                .sorted(Comparator.comparing(Connection::name))
                .toList();
    }

    public Optional<Connection> findConnection(SupplierId supplier, String name) {
        return connections(supplier).stream()
                .filter(connection -> connection.name().equals(name))
                .findFirst();
    }

    /** The selling companies of this gateway, the oldest first. */
    public List<SupplierId> suppliers() {
        return known.get().suppliers().stream().map(Supplier::id).toList();
    }

    public Optional<Supplier> findSupplier(SupplierId id) {
        return Optional.ofNullable(known.get().suppliersById().get(id));
    }

    public Optional<Client> findClient(SupplierId supplier, ClientId id) {
        return clients(supplier).stream()
                .filter(client -> client.id().equals(id))
                .findFirst();
    }

    /** @param number the supplier's customer number */
    public Optional<Client> findClient(SupplierId supplier, String number) {
        return clients(supplier).stream()
                .filter(client -> client.number().equals(number))
                .findFirst();
    }

    /** All buying companies of a supplier, by name. */
    public List<Client> clients(SupplierId supplier) {
        return known.get().clients().stream()
                .filter(owned -> owned.supplier().equals(supplier))
                .map(KnownPartners.OwnedClient::client)
                .sorted(Comparator.comparing(Client::name))
                .toList();
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnersChanged changed) {
        known.expire();
    }
}
