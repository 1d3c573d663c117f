package org.comptoir.gateway.coresystem.transport;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.platform.outgoing.ProbeStep;

/** How bytes get to a core system. Used by several threads. */
public interface Transport {

    DeliveryResult send(Delivery delivery);

    /** What became of an earlier attempt whose end nobody saw; unless a transport knows better, a repetition does no harm. */
    default Trace trace(Delivery delivery) {
        return new Trace.SendAgain();
    }

    /**
     * Goes the way of an order without one. Nothing there is changed by it.
     *
     * @return the steps, of which only the last can have failed; none where there is no way to tell
     */
    default List<ProbeStep> probe() {
        return List.of();
    }

    /**
     * Sends a question that changes nothing there, the way of an order, and tells all that came of it.
     *
     * @return empty where nothing can be asked this way
     */
    default Optional<Echo> ask(String contentType, byte[] question) {
        return Optional.empty();
    }
}
