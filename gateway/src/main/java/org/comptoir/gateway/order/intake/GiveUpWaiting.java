package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts a version before a person that has waited for too long for one before it; nothing is ever dropped. */
@ApplicationScoped
public class GiveUpWaiting {

    private static final int AT_ONCE = 100;

    private final BuyerOrders orders;
    private final SettleVersion versions;

    @Inject
    GiveUpWaiting(BuyerOrders orders, SettleVersion versions) {
        this.orders = orders;
        this.versions = versions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected GiveUpWaiting() {
        this(null, null);
    }

    /** An order, by its first version here. */
    public record Overdue(long supplier, long firstId) {}

    /** Orders with a version that has waited for long enough. */
    public List<Overdue> overdue() {
        return orders.overdue(AT_ONCE);
    }

    /** One order in one transaction. */
    @Transactional
    public void giveUp(Overdue overdue) {
        versions.giveUpWaiting(overdue.supplier(), overdue.firstId());
    }
}
