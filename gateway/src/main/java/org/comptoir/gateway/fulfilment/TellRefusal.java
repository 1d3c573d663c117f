package org.comptoir.gateway.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.door.TellBuyer;
import org.comptoir.gateway.order.OrderRefused;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;

/** Tells the buyer that a person refused its order, which no core system has ever seen. */
@ApplicationScoped
class TellRefusal {

    /** Of the confirmation: a version is decided on once. */
    private static final String KEY = "decision";

    private final Confirmations confirmations;
    private final OrderSearch orders;
    private final TellBuyer buyer;
    private final Clock clock;

    @Inject
    TellRefusal(Confirmations confirmations, OrderSearch orders, TellBuyer buyer, Clock clock) {
        this.confirmations = confirmations;
        this.orders = orders;
        this.buyer = buyer;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TellRefusal() {
        this(null, null, null, null);
    }

    void tell(@Observes OrderRefused refused) {
        orders.find(refused.supplierId(), refused.orderId())
                .filter(order -> buyer.isToBeTold(DocumentKind.CONFIRMATION, order))
                .ifPresent(order -> keep(refused, order));
    }

    private void keep(OrderRefused refused, OrderView order) {
        WantedConfirmation said = new WantedConfirmation(
                refused.supplierId(),
                refused.orderId(),
                KEY,
                Verdict.REFUSED,
                "",
                refused.reason(),
                List.of(),
                refused.by());
        String lines = LinesJson.of(said.lines());
        confirmations
                .add(said, lines, said.digest(lines), clock.instant(), order.isTrial())
                .ifPresent(
                        id -> buyer.tell(new BackDocument(DocumentKind.CONFIRMATION, id), refused.supplierId(), order));
    }
}
