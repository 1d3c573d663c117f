package org.comptoir.gateway.partner.dialect.oci;

/** What becomes of fields without content. */
public enum EmptyFields {
    /** Sent empty, so that every line has the same. */
    SEND,
    /** Left out, so that a form stays small. */
    OMIT
}
