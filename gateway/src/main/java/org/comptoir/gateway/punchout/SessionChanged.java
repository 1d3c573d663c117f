package org.comptoir.gateway.punchout;

/** A session ended or speaks another language, not yet committed. */
record SessionChanged(SessionId id) {}
