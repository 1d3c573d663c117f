package org.comptoir.gateway.fulfilment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DoorTarget;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.InvoiceSearch;
import org.comptoir.gateway.fulfilment.invoice.Purpose;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;

/** Shows what became of an order, inside one supplier. */
@ApplicationScoped
public class FulfilmentSearch {

    private final ConfirmationSearch confirmations;
    private final ShipNoticeSearch shipNotices;
    private final InvoiceSearch invoices;

    @Inject
    FulfilmentSearch(ConfirmationSearch confirmations, ShipNoticeSearch shipNotices, InvoiceSearch invoices) {
        this.confirmations = confirmations;
        this.shipNotices = shipNotices;
        this.invoices = invoices;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FulfilmentSearch() {
        this(null, null, null);
    }

    public Optional<Confirmation> findConfirmation(long supplierId, long id) {
        return confirmations.find(supplierId, id);
    }

    public Optional<ShipNotice> findShipNotice(long supplierId, long id) {
        return shipNotices.find(supplierId, id);
    }

    public Optional<Invoice> findInvoice(long supplierId, long id) {
        return invoices.find(supplierId, id);
    }

    /** What a delivery brings to a buyer; empty for one that goes elsewhere, and for a document that is not kept. */
    public Optional<Called> called(long supplierId, DeliveryView delivery) {
        return DoorTarget.find(delivery.target())
                .flatMap(door -> called(supplierId, BackDocument.ofKey(delivery.idempotencyKey())));
    }

    private Optional<Called> called(long supplierId, BackDocument document) {
        String kind = document.kind().text();
        return switch (document.kind()) {
            case CONFIRMATION ->
                findConfirmation(supplierId, document.id())
                        .map(said -> new Called(kind, said.coreNumber().isEmpty() ? said.key() : said.coreNumber()));
            case SHIP_NOTICE ->
                findShipNotice(supplierId, document.id()).map(notice -> new Called(kind, notice.number()));
            case INVOICE ->
                findInvoice(supplierId, document.id())
                        .map(invoice -> new Called(
                                invoice.purpose() == Purpose.CREDIT_NOTE ? "credit-note" : kind, invoice.number()));
        };
    }

    /** By the id of one version; nothing for another supplier's order. */
    public Fulfilment of(long supplierId, long orderId) {
        return new Fulfilment(
                confirmations.about(supplierId, orderId),
                shipNotices.about(supplierId, orderId),
                invoices.about(supplierId, orderId));
    }
}
