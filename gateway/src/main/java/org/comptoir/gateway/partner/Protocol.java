package org.comptoir.gateway.partner;

/** The family of documents a connection speaks. */
public enum Protocol {
    CXML,
    OCI
}
