package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderRefused;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.intake.OrderDecisions.Wish;

/** Carries out what persons decided about versions on hold. Joins the caller's transaction. */
@ApplicationScoped
class HeldVersions {

    private final BuyerOrders buyerOrders;
    private final PurchaseOrders orders;
    private final SettleVersion versions;
    private final AuditTrail audit;
    private final Event<OrderRefused> refused;

    @Inject
    HeldVersions(
            BuyerOrders buyerOrders,
            PurchaseOrders orders,
            SettleVersion versions,
            AuditTrail audit,
            Event<OrderRefused> refused) {
        this.buyerOrders = buyerOrders;
        this.orders = orders;
        this.versions = versions;
        this.audit = audit;
        this.refused = refused;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HeldVersions() {
        this(null, null, null, null, null);
    }

    /** Holds the order against everybody else until the transaction ends. */
    public Standing lock(long supplier, long firstId) {
        return buyerOrders
                .lock(supplier, firstId)
                .orElseThrow(() -> new IllegalStateException("Order %d has no row".formatted(firstId)));
    }

    public void refuse(Wish wish) {
        buyerOrders.decide(wish.order(), OrderStatus.REFUSED);
        say(wish, "order.refused", wish.reason());
        refused.fire(new OrderRefused(wish.supplier(), wish.order(), wish.reason(), wish.by()));
    }

    public void proposed(Wish wish) {
        say(wish, "order.proposed", "%s: %s".formatted(wish.kind(), wish.reason()));
    }

    public void release(Standing standing, IncomingOrder order, Instant receivedAt, Wish wish, boolean corrected) {
        if (corrected) {
            orders.replaceLines(wish.order(), order);
        }
        versions.release(standing, new SettleVersion.Version(wish.order(), order, OrderStatus.ACCEPTED, receivedAt));
        say(wish, corrected ? "order.corrected" : "order.released", wish.reason());
    }

    public void say(long supplier, String by, String action, String subject, String detail) {
        audit.append(new AuditEvent(supplier, by, action, subject, detail));
    }

    private void say(Wish wish, String action, String detail) {
        say(wish.supplier(), wish.by(), action, "order:" + wish.order(), detail);
    }
}
