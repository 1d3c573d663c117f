package org.comptoir.gateway.partner;

/** Names one procurement suite of one client in our database. */
public record ConnectionId(long value) {}
