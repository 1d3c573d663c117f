package org.comptoir.gateway.punchout;

/** What the buyer wants of the session: cXML {@code PunchOutSetupRequest/@operation}. */
public enum Operation {
    CREATE,
    EDIT,
    INSPECT,
    SOURCE
}
