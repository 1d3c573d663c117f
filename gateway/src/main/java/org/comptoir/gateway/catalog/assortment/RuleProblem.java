package org.comptoir.gateway.catalog.assortment;

/**
 * Why an assortment can not be as it was written.
 *
 * @param field where, such as {@code include[2].value}
 * @param rule what the value breaks
 * @param remedy what to send instead
 */
public record RuleProblem(String field, String rule, String remedy) {}
