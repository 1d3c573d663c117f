package org.comptoir.gateway.delivery;

/** One attempt to deliver one entry; {@code attempt} counts from 1. */
public record Delivery(OutboxEntry entry, int attempt) {}
