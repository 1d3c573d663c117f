package org.comptoir.gateway.partner;

/** Names the selling company (tenant) in our database. */
public record SupplierId(long value) {}
