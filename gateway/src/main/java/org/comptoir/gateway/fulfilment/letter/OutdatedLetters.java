package org.comptoir.gateway.fulfilment.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.fulfilment.HandedOnOrders;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.summary.FulfilmentSearch;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.Revision;

/**
 * Confirmations that waited until the version they are about was replaced. A suite holds one against the order as it stands, so
 * it would be refused and keep the next one back. Ship notices and invoices are about the order, whatever its version.
 */
@ApplicationScoped
class OutdatedLetters {

    private final FulfilmentSearch said;
    private final OrderSearch orders;

    @Inject
    OutdatedLetters(FulfilmentSearch said, OrderSearch orders) {
        this.said = said;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OutdatedLetters() {
        this(null, null);
    }

    /** Why it is not sent any more; empty for all that still counts. */
    Optional<String> why(OutboxEntry entry) {
        BackDocument document = BackDocument.ofKey(entry.idempotencyKey());
        if (document.kind() != DocumentKind.CONFIRMATION) {
            return Optional.empty();
        }
        return said.findConfirmation(entry.supplierId(), document.id())
                .flatMap(kept -> orders.find(entry.supplierId(), kept.orderId()))
                .flatMap(order -> HandedOnOrders.replacement(order).map(later -> says(order.head(), later)));
    }

    private static String says(OrderHead told, OrderHead later) {
        return (later.revision() == Revision.Kind.DELETE
                        ? "nothing more is sent: order %s (%d) was cancelled by the buyer meanwhile, and its system refuses a word on what was before. Say what becomes of the cancellation, %d"
                        : "nothing more is sent: order %s (%d) was replaced by the buyer meanwhile, and its system refuses a word on what was before. Confirm the version that counts, %d")
                .formatted(told.orderNumber(), told.id(), later.id());
    }
}
