package org.comptoir.gateway.fulfilment.probe;

import java.util.function.Function;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.fulfilment.door.DocumentKind;

/** What came of trying a buyer's door. */
public sealed interface DoorTrial {

    /**
     * It was asked, or at least tried.
     *
     * @param elsewhere the address the door names for the document; empty where it names none, or the same
     * @param sent the question, its secret blanked
     * @param received the beginning of the answer, with our secrets blanked where it says them; empty where none came
     */
    record Asked(
            DocumentKind kind,
            String address,
            Echo echo,
            DoorVerdict verdict,
            String elsewhere,
            byte[] sent,
            byte[] received)
            implements DoorTrial {}

    /** It was not; nothing was sent. */
    record NotAsked(DocumentKind kind, Reason reason) implements DoorTrial {}

    /** Why nothing was sent. */
    enum Reason {
        NO_ADDRESS,
        /** A suite may lock out who shows it a wrong secret again and again. */
        TOO_OFTEN,
        /** A secret can not be opened with the keys there are. */
        LOCKED
    }

    default <R> R fold(Function<Asked, R> asked, Function<NotAsked, R> notAsked) {
        return this instanceof Asked a ? asked.apply(a) : notAsked.apply((NotAsked) this);
    }
}
