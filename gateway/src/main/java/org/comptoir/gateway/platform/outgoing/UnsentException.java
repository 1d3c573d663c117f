package org.comptoir.gateway.platform.outgoing;

import java.io.IOException;

/** Nothing of what was to be sent has left. */
public final class UnsentException extends IOException {

    private static final long serialVersionUID = 1L;

    UnsentException(IOException cause) {
        super("%s %s".formatted(cause.getClass().getSimpleName(), cause.getMessage()), cause);
    }
}
