package org.comptoir.gateway.partner;

/** Names in our database whoever proves itself with a shared secret: a buyer, or a hub that speaks for many. */
public record SenderId(long value) {}
