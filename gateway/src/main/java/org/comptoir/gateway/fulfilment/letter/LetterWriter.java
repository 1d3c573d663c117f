package org.comptoir.gateway.fulfilment.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.BuyerDoor;
import org.comptoir.gateway.fulfilment.door.BuyerDoors;
import org.comptoir.gateway.fulfilment.letter.Letter.Told;
import org.comptoir.gateway.fulfilment.summary.FulfilmentSearch;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.look.ShopLooks;

/** Writes what goes back once, before its first attempt; every attempt sends that. */
@ApplicationScoped
class LetterWriter {

    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

    private final FulfilmentSearch said;
    private final OrderSearch orders;
    private final LettersBefore before;
    private final BuyerDoors doors;
    private final ShopLooks looks;
    private final BuyerWire wire;
    private final Clock clock;

    @Inject
    LetterWriter(
            FulfilmentSearch said,
            OrderSearch orders,
            LettersBefore before,
            BuyerDoors doors,
            ShopLooks looks,
            BuyerWire wire,
            Clock clock) {
        this.said = said;
        this.orders = orders;
        this.before = before;
        this.doors = doors;
        this.looks = looks;
        this.wire = wire;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LetterWriter() {
        this(null, null, null, null, null, null, null);
    }

    Writing write(OutboxEntry draft, Connection connection) {
        return written(draft.supplierId(), BackDocument.ofKey(draft.idempotencyKey()), connection)
                .<Writing>map(bytes -> new Writing.Written(with(draft, bytes)))
                .orElseGet(() -> new Writing.Unsayable(
                        "what %s is about is not kept any more".formatted(draft.idempotencyKey())));
    }

    private Optional<byte[]> written(long supplier, BackDocument document, Connection connection) {
        return switch (document.kind()) {
            case CONFIRMATION ->
                said.findConfirmation(supplier, document.id())
                        .flatMap(kept -> letter(supplier, connection, kept.orderId(), order -> Told.NOTHING)
                                .map(letter -> wire.write(letter, kept)));
            case SHIP_NOTICE ->
                said.findShipNotice(supplier, document.id())
                        .flatMap(kept -> letter(
                                        supplier, connection, kept.orderId(), order -> before.of(supplier, order, kept))
                                .map(letter -> wire.write(letter, kept)));
            case INVOICE ->
                said.findInvoice(supplier, document.id())
                        .flatMap(kept -> letter(
                                        supplier, connection, kept.orderId(), order -> before.of(supplier, order, kept))
                                .map(letter -> wire.write(letter, kept)));
        };
    }

    private Optional<Letter> letter(long supplier, Connection connection, long order, Function<OrderView, Told> told) {
        Optional<BuyerDoor> door = doors.find(connection.id());
        Credential from = door.flatMap(BuyerDoor::from).orElse(connection.supplierCredential());
        Credential sender = door.flatMap(BuyerDoor::sender).orElse(from);
        LanguageTag language = new LanguageTag(
                looks.of(connection.supplier()).languages().usual().tag());
        return orders.find(supplier, order)
                .map(found ->
                        new Letter(connection, found, from, sender, language, clock.instant(), told.apply(found)));
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
