package org.comptoir.gateway.punchout;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.OperationAllowed;

/** Whether a buyer may come back with a cart: its carts said what may follow, and there must be a cart to rebuild. */
final class BroughtCartRule {

    /** Ten carts of ours at their largest: one request may gather several. */
    static final int MOST_LINES = 5_000;

    private BroughtCartRule() {}

    static boolean isBrought(PunchOutStart start) {
        return start.operation() == Operation.EDIT || start.operation() == Operation.INSPECT;
    }

    /** The precondition that is not met, with the next step; empty if the session may begin. */
    static Optional<String> obstacle(PunchOutStart start) {
        if (!isBrought(start)) {
            return Optional.empty();
        }
        String operation = start.operation().name().toLowerCase(Locale.ROOT);
        OperationAllowed wanted =
                start.operation() == Operation.EDIT ? OperationAllowed.EDIT : OperationAllowed.INSPECT;
        OperationAllowed allowed = start.connection().operationAllowed();
        if (!allowed.includes(wanted)) {
            return Optional.of(
                    ("Carts of this connection are returned with operationAllowed=\"%s\", which does not include"
                                    + " operation=\"%s\". Send operation=\"create\", or ask us to allow more")
                            .formatted(allowed.name().toLowerCase(Locale.ROOT), operation));
        }
        if (start.lines().isEmpty()) {
            return Optional.of(("operation=\"%s\" needs the cart in PunchOutSetupRequest/ItemOut, and there is none."
                            + " Send the lines, or operation=\"create\"")
                    .formatted(operation));
        }
        if (start.lines().size() > MOST_LINES) {
            return Optional.of("The cart has %d lines; at most %d can be opened at once. Send fewer ItemOut"
                    .formatted(start.lines().size(), MOST_LINES));
        }
        return Optional.empty();
    }
}
