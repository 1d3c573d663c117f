package org.comptoir.gateway.fulfilment.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Withdrawn;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.BuyerDoors;
import org.comptoir.gateway.fulfilment.door.BuyerDoors.LockedException;
import org.comptoir.gateway.fulfilment.door.BuyerDoors.Opened;
import org.comptoir.gateway.fulfilment.door.DoorTarget;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;

/** Sends back to buyers what their orders came to. Each connection has a lane of its own. */
@ApplicationScoped
class BuyerLetters implements DeliveryHandler {

    private static final int NO_LONGER_OK = 300;
    private static final int CONFLICT = 409;

    private final PartnerDirectory directory;
    private final BuyerDoors doors;
    private final LetterWriter writer;
    private final BuyerWire wire;
    private final OutdatedLetters outdated;
    private final Courier courier;
    private final DeliverySearch deliveries;
    private final DocumentJournal journal;

    @Inject
    BuyerLetters(
            PartnerDirectory directory,
            BuyerDoors doors,
            LetterWriter writer,
            BuyerWire wire,
            OutdatedLetters outdated,
            Courier courier,
            DeliverySearch deliveries,
            DocumentJournal journal) {
        this.directory = directory;
        this.doors = doors;
        this.writer = writer;
        this.wire = wire;
        this.outdated = outdated;
        this.courier = courier;
        this.deliveries = deliveries;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BuyerLetters() {
        this(null, null, null, null, null, null, null, null);
    }

    @Override
    public String target() {
        return DoorTarget.BUYER;
    }

    @Override
    public Set<String> targets() {
        Set<String> targets = new TreeSet<>();
        doors.all()
                .forEach(door -> directory
                        .findConnection(door.connection())
                        .ifPresent(connection ->
                                targets.add(DoorTarget.of(door.supplier().value(), connection.name())
                                        .text())));
        return targets;
    }

    @Override
    public boolean answersFor(String target) {
        return DoorTarget.find(target).isPresent();
    }

    @Override
    public boolean isDraft(OutboxEntry entry) {
        return entry.contentType().equals(BackDocument.DRAFT);
    }

    @Override
    public Writing write(OutboxEntry draft) {
        return connection(draft)
                .map(connection -> writer.write(draft, connection))
                .orElseGet(() -> new Writing.Later("this node knows no connection " + draft.target()));
    }

    /** Looked at before each attempt: one that is under way when its version is replaced ends as it does, and is not repeated. */
    @Override
    public DeliveryResult deliver(Delivery delivery) {
        Optional<String> overtaken = outdated.why(delivery.entry());
        if (overtaken.isPresent()) {
            return new Withdrawn(overtaken.get());
        }
        try {
            return parcel(delivery).map(this::send).orElseGet(() -> new Refused(nowhere(delivery.entry())));
        } catch (LockedException locked) {
            return new TryAgain(String.valueOf(locked.getMessage()), Optional.empty());
        }
    }

    /** A suite that took it and whose answer was lost says 409 to the repetition; one that refused it says so once more. */
    private DeliveryResult send(Parcel parcel) {
        DeliveryResult result = courier.carry(parcel.opened().way(), parcel.signed());
        if (result instanceof Refused refused
                && refused.status().orElse(0) == CONFLICT
                && mayHaveArrived(parcel.signed())) {
            result = new Delivered("the buyer has it already: " + refused.reason(), refused.status());
        }
        note(parcel, result);
        return result;
    }

    private boolean mayHaveArrived(Delivery delivery) {
        OutboxEntry entry = delivery.entry();
        return deliveries.mayHaveArrived(entry.supplierId(), entry.idempotencyKey(), delivery.attempt());
    }

    private void note(Parcel parcel, DeliveryResult result) {
        if (result instanceof Delivered delivered) {
            delivered.status().ifPresent(status -> {
                JournalEntry entry = entry(parcel, status);
                journal.keep(status < NO_LONGER_OK ? entry : entry.takenAllTheSame(status, delivered.note()));
            });
        } else if (result instanceof Refused refused) {
            refused.status()
                    .ifPresent(status -> journal.keep(entry(parcel, status).refused(status, refused.reason())));
        }
    }

    /** What got no answer never left, such as a document for an address that may not be reached, and is no document of the journal. */
    private JournalEntry entry(Parcel parcel, int status) {
        return wire.entry(parcel.connection(), parcel.kept(), status);
    }

    @Override
    public Trace trace(Delivery delivery) {
        try {
            return parcel(delivery)
                    .map(parcel -> courier.trace(parcel.opened().way(), parcel.signed()))
                    .orElseGet(() -> new Trace.Untold(nowhere(delivery.entry())));
        } catch (LockedException locked) {
            return new Trace.AskLater(String.valueOf(locked.getMessage()), Optional.empty());
        }
    }

    /** @param kept without a secret */
    private record Parcel(Connection connection, Opened opened, byte[] kept, Delivery signed) {}

    private Optional<Parcel> parcel(Delivery delivery) {
        OutboxEntry entry = delivery.entry();
        return connection(entry)
                .flatMap(connection -> doors.open(
                                connection.id(),
                                BackDocument.ofKey(entry.idempotencyKey()).kind())
                        .map(opened -> new Parcel(
                                connection,
                                opened,
                                entry.payload(),
                                new Delivery(
                                        with(entry, wire.sign(entry.payload(), opened.sharedSecret())),
                                        delivery.attempt()))));
    }

    private Optional<Connection> connection(OutboxEntry entry) {
        return DoorTarget.find(entry.target())
                .flatMap(target -> directory.findConnection(new SupplierId(target.supplier()), target.connection()));
    }

    private static OutboxEntry with(OutboxEntry entry, byte[] bytes) {
        return new OutboxEntry(
                entry.supplierId(),
                entry.target(),
                entry.subject(),
                entry.idempotencyKey(),
                entry.contentType(),
                entry.fileName(),
                bytes);
    }

    private static String nowhere(OutboxEntry entry) {
        return "the connection %s has no address for a document of this kind: give one, then send again"
                .formatted(DoorTarget.find(entry.target())
                        .map(DoorTarget::connection)
                        .orElse(entry.target()));
    }
}
