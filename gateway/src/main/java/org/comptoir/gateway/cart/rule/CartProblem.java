package org.comptoir.gateway.cart.rule;

import java.util.List;

/**
 * Something a person must mend in the cart.
 *
 * @param part the number as the browser sent it, for the text
 * @param arguments for the sentence, in the order the bundle's text names them
 */
public record CartProblem(Rule rule, String part, List<String> arguments) {

    /** The rule that was broken; each has a sentence in every language of the shop. */
    public enum Rule {
        /** No arguments: hidden and unknown articles read the same. */
        UNKNOWN_ARTICLE,
        /** 0: what was typed. */
        NOT_A_QUANTITY,
        /** Of a line brought along. 0: quantity and unit as the buyer's system says, 1: the code of our unit. */
        OTHER_UNIT,
        /** 0: the least quantity, plain decimal. */
        BELOW_MINIMUM,
        /** 0: the largest quantity, plain decimal. */
        ABOVE_MAXIMUM,
        /** 0: the step, plain decimal. */
        NOT_A_STEP,
        NO_LONGER_OFFERED,
        NO_PRICE,
        /** 0: the most lines a cart may have. */
        TOO_MANY_LINES,
        EMPTY_CART,
        /** 0: how much is missing, 1: the least an order must come to, each a plain amount, 2: the currency. */
        BELOW_MINIMUM_ORDER,
        /** 0: the most characters of a part number that the buyer's suite takes. */
        ID_OF_TOO_MANY_CHARACTERS,
        /** 0: the most bytes. */
        ID_OF_TOO_MANY_BYTES,
        /** 0: the character. */
        ID_FORBIDDEN,
        /** 0: the unit. */
        UNIT_NOT_TAKEN,
        /** 0: the unit, 1: the connection whose table has no name for it. */
        UNIT_WITHOUT_NAME,
        /** 0: the most decimals. */
        QUANTITY_TOO_FINE,
        /** 0: the most decimals. */
        PRICE_TOO_FINE,
        /** 0: the most digits before the decimal point. */
        PRICE_TOO_LARGE,
        /** The buyer came to look. */
        READ_ONLY,
        SESSION_CLOSED;

        /** Whether another line of the same article may be without it. */
        public boolean isOfOneLine() {
            return switch (this) {
                case NOT_A_QUANTITY,
                        QUANTITY_TOO_FINE,
                        OTHER_UNIT,
                        BELOW_MINIMUM,
                        ABOVE_MAXIMUM,
                        NOT_A_STEP,
                        NO_LONGER_OFFERED,
                        NO_PRICE -> true;
                default -> false;
            };
        }
    }

    public static List<CartProblem> sessionClosed() {
        return List.of(new CartProblem(Rule.SESSION_CLOSED, "", List.of()));
    }
}
