package org.comptoir.gateway.protocol.oci.call;

/** A call that cannot be read, with the words for its journal. */
public final class OciCallException extends Exception {

    private static final long serialVersionUID = 1L;

    public OciCallException(String message) {
        super(message);
    }
}
