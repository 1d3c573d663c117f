package org.comptoir.gateway.partner;

/** A buying company with contracts. {@code number} is the supplier's customer number. */
public record Client(ClientId id, String number, String name) {}
