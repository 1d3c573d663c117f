package org.comptoir.cxml.validation;

/** How much a finding weighs. */
public enum Level {
    /** A receiver that keeps to the DTD or to the protocol refuses the document. */
    REFUSE,
    /** Allowed or widely tolerated, but known to fail or to be misread at some receivers. */
    WARN,
    /** Worth knowing; nothing fails by it alone. */
    NOTE
}
