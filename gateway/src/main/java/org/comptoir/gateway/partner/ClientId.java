package org.comptoir.gateway.partner;

/** Names a buying company in our database. */
public record ClientId(long value) {}
