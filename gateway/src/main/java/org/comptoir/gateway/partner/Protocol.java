package org.comptoir.gateway.partner;

/** The family of documents a connection speaks. */
public enum Protocol {
    CXML(false),
    OCI(true);

    private final boolean enteredByName;

    Protocol(boolean enteredByName) {
        this.enteredByName = enteredByName;
    }

    /** Whether the connection's name is part of the address it is called at; otherwise documents say whom they mean. */
    public boolean isEnteredByName() {
        return enteredByName;
    }
}
