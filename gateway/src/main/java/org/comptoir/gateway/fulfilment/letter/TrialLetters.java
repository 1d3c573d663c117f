package org.comptoir.gateway.fulfilment.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DoorTarget;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.platform.Tokens;

/** Hands what goes back about orders of a try-out to the buyer played here; written and signed as all others, and never sent. */
@ApplicationScoped
class TrialLetters implements DeliveryHandler {

    private final PartnerDirectory directory;
    private final OrderSearch orders;
    private final LetterWriter writer;
    private final BuyerWire wire;
    private final TrialSuite suite;
    private final DocumentJournal journal;
    private final Tokens tokens;

    @Inject
    TrialLetters(
            PartnerDirectory directory,
            OrderSearch orders,
            LetterWriter writer,
            BuyerWire wire,
            TrialSuite suite,
            DocumentJournal journal,
            Tokens tokens) {
        this.directory = directory;
        this.orders = orders;
        this.writer = writer;
        this.wire = wire;
        this.suite = suite;
        this.journal = journal;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TrialLetters() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public String target() {
        return DoorTarget.TRY_OUT;
    }

    @Override
    public boolean isDraft(OutboxEntry entry) {
        return entry.contentType().equals(BackDocument.DRAFT);
    }

    @Override
    public Writing write(OutboxEntry draft) {
        return connection(draft)
                .map(connection -> writer.write(draft, connection))
                .orElseGet(() -> new Writing.Unsayable(gone(draft)));
    }

    /** The secret is one of this moment: what is tried is that the suite finds it where it looks. */
    @Override
    public DeliveryResult deliver(Delivery delivery) {
        OutboxEntry entry = delivery.entry();
        Optional<Connection> connection = connection(entry);
        if (connection.isEmpty()) {
            return new Refused(gone(entry));
        }
        String secret = tokens.next();
        TrialSuite.Answer answer = suite.take(wire.sign(entry.payload(), Optional.of(secret)), secret);
        JournalEntry kept = wire.entry(connection.get(), entry.payload(), answer.code());
        if (answer.isTaken()) {
            journal.keep(kept);
            return new Delivered("the try-out's buyer took it");
        }
        journal.keep(kept.refused(answer.code(), answer.words()));
        return new Refused("the try-out's buyer answered %d: %s".formatted(answer.code(), answer.words()));
    }

    private Optional<Connection> connection(OutboxEntry entry) {
        return BackDocument.orderOf(entry.subject()).stream()
                .mapToObj(order -> orders.find(entry.supplierId(), order))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(order -> directory.findConnection(new ConnectionId(order.connectionId())));
    }

    private static String gone(OutboxEntry entry) {
        return "what %s is about is not kept any more".formatted(entry.idempotencyKey());
    }
}
