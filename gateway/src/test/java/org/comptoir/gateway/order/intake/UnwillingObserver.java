package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.comptoir.gateway.order.OrderAccepted;

/** Throws at orders whose number begins with FAIL, as any observer might. */
@ApplicationScoped
public class UnwillingObserver {

    void refuse(@Observes OrderAccepted accepted) {
        if (accepted.order().orderId().startsWith("FAIL")) {
            throw new IllegalStateException("no outbox today");
        }
    }
}
