package org.comptoir.gateway.fulfilment.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.InvoiceSearch;
import org.comptoir.gateway.fulfilment.letter.Letter.Told;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;
import org.comptoir.gateway.order.OrderView;

/** What a buyer was told before, so that a document can refer to it. Documents of an order go in order, so those are written by then. */
@ApplicationScoped
class LettersBefore {

    private final DeliverySearch deliveries;
    private final ShipNoticeSearch notices;
    private final InvoiceSearch invoices;
    private final BuyerWire wire;

    @Inject
    LettersBefore(DeliverySearch deliveries, ShipNoticeSearch notices, InvoiceSearch invoices, BuyerWire wire) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.invoices = invoices;
        this.wire = wire;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LettersBefore() {
        this(null, null, null, null);
    }

    Told of(long supplier, OrderView order, ShipNotice notice) {
        Function<BackDocument, Optional<String>> names = names(supplier, order);
        Optional<String> earlier = notices.about(supplier, notice.orderId()).stream()
                .filter(other -> other.number().equals(notice.number())
                        && other.id() < notice.id()
                        && other.tried() == notice.tried())
                .flatMap(other -> names.apply(new BackDocument(DocumentKind.SHIP_NOTICE, other.id())).stream())
                .reduce((before, after) -> after);
        return new Told(earlier, Map.of());
    }

    Told of(long supplier, OrderView order, Invoice invoice) {
        Function<BackDocument, Optional<String>> names = names(supplier, order);
        Optional<String> earlier = invoice.creditFor()
                .flatMap(number -> invoices.about(supplier, invoice.orderId()).stream()
                        .filter(before -> before.number().equals(number) && before.tried() == invoice.tried())
                        .findFirst())
                .flatMap(before -> names.apply(new BackDocument(DocumentKind.INVOICE, before.id())));
        Map<String, String> shipped = new HashMap<>();
        notices.about(supplier, invoice.orderId()).stream()
                .filter(notice -> notice.tried() == invoice.tried())
                .forEach(notice -> names.apply(new BackDocument(DocumentKind.SHIP_NOTICE, notice.id()))
                        .ifPresent(name -> shipped.put(notice.number(), name)));
        return new Told(earlier, shipped);
    }

    private Function<BackDocument, Optional<String>> names(long supplier, OrderView order) {
        List<DeliveryView> sent = deliveries.about(supplier, BackDocument.subject(order));
        return document -> sent.stream()
                .filter(delivery -> delivery.idempotencyKey().equals(document.key()))
                .findFirst()
                .filter(delivery -> delivery.removedAt().isEmpty())
                .flatMap(delivery -> deliveries.payload(supplier, delivery.id()))
                .map(wire::nameOf);
    }
}
