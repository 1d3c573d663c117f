package org.comptoir.gateway.partner;

/** The selling company (tenant), by the name its customers know. */
public record Supplier(SupplierId id, String name) {}
