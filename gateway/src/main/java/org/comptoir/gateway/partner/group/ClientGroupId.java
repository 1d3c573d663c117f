package org.comptoir.gateway.partner.group;

/** A group of clients; the supplier's own code for it is in {@link ClientGroup}. */
public record ClientGroupId(long value) {}
