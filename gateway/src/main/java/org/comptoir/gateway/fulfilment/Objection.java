package org.comptoir.gateway.fulfilment;

/**
 * One thing that stands against what a core system said.
 *
 * @param field where, such as {@code lines[0].quantity}; empty for the whole
 * @param says what was found and what is expected
 */
public record Objection(String field, String says) {}
