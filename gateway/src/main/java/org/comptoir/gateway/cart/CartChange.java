package org.comptoir.gateway.cart;

/** An article and a quantity as a browser sent them: unproven text. */
public record CartChange(String supplierPartId, String quantity) {}
