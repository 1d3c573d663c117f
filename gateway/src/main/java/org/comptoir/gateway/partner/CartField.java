package org.comptoir.gateway.partner;

/** The hidden form field in which a cXML cart travels back through the browser. */
public enum CartField {
    CXML_BASE64,
    CXML_URLENCODED
}
