package org.comptoir.gateway.coresystem.transport;

import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.Trace;

/** How bytes get to a core system. Used by several threads. */
public interface Transport {

    DeliveryResult send(Delivery delivery);

    /** What became of an earlier attempt whose end nobody saw; unless a transport knows better, a repetition does no harm. */
    default Trace trace(Delivery delivery) {
        return new Trace.SendAgain();
    }
}
