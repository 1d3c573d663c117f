package org.comptoir.gateway.partner.dialect.oci;

/** What is filled where the buyer's own material number is known. */
public enum ShortText {
    /** The description and no number. */
    DESCRIPTION,
    /** The number; the buyer knows the text. */
    MATNR,
    /** Both. */
    BOTH
}
