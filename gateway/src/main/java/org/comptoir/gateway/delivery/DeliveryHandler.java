package org.comptoir.gateway.delivery;

import java.util.Set;

/** Delivers to a target, or to several. Runs outside any transaction, and is asked by {@link #trace} before anything is repeated whose end nobody saw. */
public interface DeliveryHandler {

    /** The target it answers for. */
    String target();

    /** All targets there are for it at this moment; each has its own claims and its own circuit breaker. */
    default Set<String> targets() {
        return Set.of(target());
    }

    /** Whether entries for that target are its own, be the target there at this moment or not. */
    default boolean answersFor(String target) {
        return target.equals(target());
    }

    /** Whether an entry only says what is to be sent, and its document is still to be written. */
    default boolean isDraft(OutboxEntry entry) {
        return false;
    }

    /** Writes the document of a draft, before anything of it is sent; what is written is kept, and sent by every attempt. */
    default Writing write(OutboxEntry draft) {
        return new Writing.Written(draft);
    }

    DeliveryResult deliver(Delivery delivery);

    /**
     * What became of an earlier attempt whose end nobody saw. Asked before the entry is delivered again; unless a handler
     * knows better, repeating it under the same key is safe.
     */
    default Trace trace(Delivery delivery) {
        return new Trace.SendAgain();
    }
}
