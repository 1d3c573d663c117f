package org.comptoir.gateway.partner;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.partner.Meeting.Judgement;
import org.comptoir.gateway.partner.guard.GuessGuard;
import org.comptoir.gateway.partner.guard.GuessGuard.Admission;
import org.comptoir.gateway.partner.guard.GuessGuard.Attempt;
import org.comptoir.gateway.partner.guard.ProvenSenders;
import org.comptoir.gateway.partner.guard.SecretView;
import org.comptoir.gateway.partner.guard.TrialSecrets;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.Meters;
import org.comptoir.gateway.platform.Snapshot;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;

/** Who calls, and may they? Answers from memory, at most five seconds behind the last change. */
@ApplicationScoped
public class PartnerDirectory {

    private final Clock clock;
    private final Snapshot<KnownPartners> known;
    private final ProvenSenders proven;
    private final GuessGuard guard;
    private final TrialSecrets trials;
    private final Counter recognised;
    private final Counter switchedOff;
    private final Counter unrecognised;
    private final Counter putOff;

    @Inject
    PartnerDirectory(Partners partners, CommittedReads committed, ProvenSenders proven, Clock clock, Meters metrics) {
        this.clock = clock;
        this.known =
                new Snapshot<>(clock, () -> committed.read(partners::version), () -> committed.read(partners::read));
        this.proven = proven;
        this.guard = new GuessGuard(clock);
        this.trials = new TrialSecrets(clock);
        this.recognised = callers(metrics, "recognised");
        this.switchedOff = callers(metrics, "switched_off");
        this.unrecognised = callers(metrics, "unrecognised");
        this.putOff = callers(metrics, "put_off");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PartnerDirectory() {
        this.clock = null;
        this.known = null;
        this.proven = null;
        this.guard = null;
        this.trials = null;
        this.recognised = null;
        this.switchedOff = null;
        this.unrecognised = null;
        this.putOff = null;
    }

    private static Counter callers(Meters metrics, String outcome) {
        return metrics.counter("comptoir_partner_callers_total", new Tag("outcome", outcome));
    }

    /** A data file that is wrong, or a table that cannot be read, stops the start and not the first document. */
    void start(@Observes @Priority(200) GatewayStarting starting) {
        known.get();
    }

    /**
     * Finds the buyer by From and proves the sender in constant time; unknown domain, unknown identity, wrong secret,
     * disabled connection and a sender that guesses too often cost the same.
     */
    public CallerOutcome recognise(Caller caller) {
        Meeting meeting = known.get().meet(caller);
        CallerOutcome outcome = tried(meeting).orElseGet(() -> judge(meeting));
        outcome.fold(known -> recognised, off -> switchedOff, stranger -> unrecognised, later -> putOff)
                .inc();
        return outcome;
    }

    /** We ourselves play the buyer. */
    private Optional<CallerOutcome> tried(Meeting meeting) {
        return trials.find(meeting.caller().secrets())
                .flatMap(trial -> meeting.entry()
                        .filter(entry -> entry.connection().id().value() == trial.connection())
                        .map(entry -> entry.enabled()
                                ? new CallerOutcome.Recognised(
                                        entry.connection().triedFrom(trial.origin()))
                                : new CallerOutcome.SwitchedOff(entry.connection())));
    }

    /**
     * Lets this node play the buyer of a connection for two minutes.
     *
     * @param secret with which it signs, such as nobody can guess
     * @param origin of ours, to which the cart may go
     */
    public void letTry(ConnectionId connection, String secret, String origin) {
        trials.add(secret, connection.value(), origin);
    }

    private CallerOutcome judge(Meeting meeting) {
        Attempt attempt = proven.attempt(
                meeting.countedAs(),
                meeting.entry()
                        .map(entry -> OptionalLong.of(entry.sender().value()))
                        .orElse(OptionalLong.empty()),
                meeting.caller().address());
        Admission admission = guard.admit(attempt);
        Judgement judgement = meeting.judge(admission == Admission.CHECK, clock.instant());
        if (admission == Admission.COME_AGAIN) {
            return new CallerOutcome.ComeAgain(meeting.throttled());
        }
        if (admission == Admission.CHECK) {
            if (judgement.proof().isPresent()) {
                guard.succeeded(attempt);
                note(meeting.meeting().get(0), judgement.proof().get(), attempt.address());
            } else {
                guard.failed(attempt);
            }
        }
        return judgement.outcome();
    }

    private void note(KnownPartners.Entry entry, StoredSecret proof, String address) {
        proven.note(entry.connection().supplier().value(), entry.sender().value(), proof.id(), address);
    }

    /** The secrets of a connection's sender, the newest first, and how they are used. */
    public List<SecretView> secrets(SupplierId supplier, ConnectionId connection) {
        return proven.secretsOf(supplier.value(), connection.value());
    }

    /** How many secrets of a supplier hold without an end and were made before that moment. */
    public long secretsOlderThan(SupplierId supplier, Instant before) {
        return proven.secretsOlderThan(supplier.value(), before);
    }

    public Optional<Connection> findConnection(ConnectionId id) {
        return Optional.ofNullable(known.get().entriesById().get(id)).map(KnownPartners.Entry::connection);
    }

    /** Who signs for the buyer on a connection. */
    public Optional<SenderId> findSender(ConnectionId id) {
        return Optional.ofNullable(known.get().entriesById().get(id)).map(KnownPartners.Entry::sender);
    }

    /** Synonyms of whoever signs for the buyer on a connection. */
    public List<Credential> senderNames(ConnectionId id) {
        KnownPartners.Entry entry = known.get().entriesById().get(id);
        return entry == null ? List.of() : entry.senderNames();
    }

    /** All names of the parties of a connection; none of one that is not there. */
    public Parties parties(ConnectionId id) {
        KnownPartners.Entry entry = known.get().entriesById().get(id);
        return entry == null
                ? new Parties(List.of(), List.of(), List.of())
                : new Parties(entry.connection().buyerCredentials(), entry.supplierNames(), entry.senderNames());
    }

    /** Whether documents of these parties would mean a connection that is here. */
    public boolean isTaken(List<Credential> buyer, List<Credential> supplier, List<Credential> sender) {
        return known.get().isAlike(buyer, supplier, sender);
    }

    /** All connections for which that sender signs, by name. */
    public List<Connection> signedBy(SenderId sender) {
        return known.get().entries().stream()
                .filter(entry -> entry.sender().equals(sender))
                .map(KnownPartners.Entry::connection)
                .sorted(Comparator.comparing(Connection::name))
                .toList();
    }

    /** The connection that browsers call by this name; whoever calls has proved nothing yet. */
    public Optional<Connection> findEntered(String entryName) {
        return known.get().findEntry(entryName).map(KnownPartners.Entry::connection);
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

    /** Answers from what is committed at this moment, for whoever decides by it and keeps others from changing it meanwhile. */
    public void lookAgain() {
        known.expire();
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnersChanged changed) {
        known.expire();
    }
}
