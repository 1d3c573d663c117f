package org.comptoir.gateway.protocol.cxml;

import java.util.List;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;

/** Tells a fault that passes, such as a database that is away, from a bug. Neither is ever the sender's. */
final class OwnFault {

    private static final List<Class<? extends Exception>> BUGS = List.of(
            NullPointerException.class,
            IllegalArgumentException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            UnsupportedOperationException.class,
            ArithmeticException.class);

    private OwnFault() {}

    static CxmlAnswer answer(RuntimeException fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        Throwable cause = root;
        boolean bug = BUGS.stream().anyMatch(type -> type.isInstance(cause));
        return bug ? CxmlAnswer.broken() : CxmlAnswer.temporarilyUnavailable();
    }
}
