package org.comptoir.gateway.order;

/**
 * One deviation of an order from its promise or contract.
 *
 * @param line the line's number; 0 for the order as a whole
 * @param sentence what differs, for the person who decides
 */
public record Finding(int line, Rule rule, String expected, String got, String sentence) {

    /** What was compared. */
    public enum Rule {
        ARTICLE,
        PRICE,
        CURRENCY,
        BASIS,
        UNIT,
        QUANTITY,
        TOTAL,
        MINIMUM_ORDER
    }
}
