package org.comptoir.gateway.punchout;

/** Names a shopping session in our database; never shown to a browser. */
public record SessionId(long value) {}
