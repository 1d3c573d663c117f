package org.comptoir.gateway.partner;

import org.comptoir.gateway.partner.dialect.Tongue;

/** The family of documents a connection speaks. */
public enum Protocol {
    CXML(Tongue.CXML, false),
    OCI(Tongue.OCI, true);

    private final Tongue tongue;
    private final boolean enteredByName;

    Protocol(Tongue tongue, boolean enteredByName) {
        this.tongue = tongue;
        this.enteredByName = enteredByName;
    }

    /** Whose dialects its connections choose from. */
    public Tongue tongue() {
        return tongue;
    }

    /** Whether the connection's name is part of the address it is called at; otherwise documents say whom they mean. */
    public boolean isEnteredByName() {
        return enteredByName;
    }
}
