package org.comptoir.gateway.fulfilment.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.BuyerDoor;
import org.comptoir.gateway.fulfilment.door.BuyerDoors;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/** Writes what goes back once, before its first attempt; every attempt sends that. */
@ApplicationScoped
class LetterWriter {

    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

    private final ConfirmationSearch confirmations;
    private final OrderSearch orders;
    private final BuyerDoors doors;
    private final BuyerWire wire;
    private final Clock clock;

    @Inject
    LetterWriter(ConfirmationSearch confirmations, OrderSearch orders, BuyerDoors doors, BuyerWire wire, Clock clock) {
        this.confirmations = confirmations;
        this.orders = orders;
        this.doors = doors;
        this.wire = wire;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LetterWriter() {
        this(null, null, null, null, null);
    }

    Writing write(OutboxEntry draft, Connection connection) {
        BackDocument document = BackDocument.ofKey(draft.idempotencyKey());
        Optional<byte[]> written = switch (document.kind()) {
            case CONFIRMATION ->
                confirmations
                        .find(draft.supplierId(), document.id())
                        .flatMap(said -> letter(draft, connection, said.orderId(), to -> wire.write(to, said)));
            case SHIP_NOTICE, INVOICE -> Optional.empty();
        };
        return written.<Writing>map(bytes -> new Writing.Written(with(draft, bytes)))
                .orElseGet(() -> new Writing.Unsayable(
                        "what %s is about is not kept any more".formatted(draft.idempotencyKey())));
    }

    private Optional<byte[]> letter(
            OutboxEntry draft, Connection connection, long order, Function<Letter, byte[]> content) {
        Optional<BuyerDoor> door = doors.find(connection.id());
        Credential from = door.flatMap(BuyerDoor::from).orElse(connection.supplierCredential());
        Credential sender = door.flatMap(BuyerDoor::sender).orElse(from);
        return orders.find(draft.supplierId(), order)
                .map(found -> content.apply(new Letter(connection, found, from, sender, clock.instant())));
    }

    private static OutboxEntry with(OutboxEntry draft, byte[] written) {
        return new OutboxEntry(
                draft.supplierId(),
                draft.target(),
                draft.subject(),
                draft.idempotencyKey(),
                CONTENT_TYPE,
                draft.fileName(),
                written);
    }
}
