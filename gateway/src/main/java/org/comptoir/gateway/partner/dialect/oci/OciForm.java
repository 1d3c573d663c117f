package org.comptoir.gateway.partner.dialect.oci;

/** How the cart is written into the form. */
public enum OciForm {
    /** A field for each part of a line. */
    FIELDS,
    /** One document, base64, type ESAPO. */
    XML
}
