package org.comptoir.gateway.order;

import org.comptoir.gateway.contract.OrderTerms.OnDeviation;

/**
 * One deviation of an order from its promise or contract.
 *
 * @param line the line's number; 0 for the order as a whole
 * @param sentence what differs, for the person who decides
 * @param outcome what the contract says is done about it
 */
public record Finding(int line, Rule rule, String expected, String got, String sentence, OnDeviation outcome) {

    /** One that nobody has decided on: a person will. */
    public Finding(int line, Rule rule, String expected, String got, String sentence) {
        this(line, rule, expected, got, sentence, OnDeviation.HOLD);
    }

    /** The same with what is done about it. */
    public Finding decided(OnDeviation other) {
        return new Finding(line, rule, expected, got, sentence, other);
    }

    /** What was compared. */
    public enum Rule {
        ARTICLE,
        /** A line that describes in words what is wanted. */
        FREE_TEXT,
        PRICE,
        CURRENCY,
        BASIS,
        UNIT,
        QUANTITY,
        TOTAL,
        MINIMUM_ORDER,
        /** The order pays by a card, and the connection takes none. */
        PAYMENT_CARD,
        /** A version before this one never came. */
        EARLIER_VERSION,
        /** The order's number was used before for other content. */
        ORDER_NUMBER,
        /** The order had this content before, and other content since. */
        EARLIER_CONTENT,
        /** A person of the supplier plays the buyer: nothing goes on before somebody says so. */
        TRIAL
    }
}
