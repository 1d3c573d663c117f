package org.comptoir.gateway.delivery;

/** Something was left in the outbox; it is there once the transaction has committed. */
public record OutboxFilled() {}
