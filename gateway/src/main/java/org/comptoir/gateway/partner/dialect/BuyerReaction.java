package org.comptoir.gateway.partner.dialect;

import java.time.Duration;

/**
 * What a suite does once it has our answer.
 *
 * @param times how often it tries again; 0 for the others
 * @param pause between two tries
 */
public record BuyerReaction(Kind kind, int times, Duration pause) {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;

    /** What it does. */
    public enum Kind {
        /** It takes the document for received. */
        KEEPS,
        /** It takes the document for failed until a person acts. */
        STOPS,
        /** It sends the document again by itself. */
        REPEATS
    }

    /** @param status of cXML, as we answered it */
    public static BuyerReaction to(int status, Dialect dialect) {
        if (status < FIRST_REFUSAL) {
            return new BuyerReaction(Kind.KEEPS, 0, Duration.ZERO);
        }
        RetryHabit habit = status < FIRST_FAULT ? dialect.afterRefusal() : dialect.afterFault();
        return habit.times() == 0
                ? new BuyerReaction(Kind.STOPS, 0, Duration.ZERO)
                : new BuyerReaction(Kind.REPEATS, habit.times(), habit.pause());
    }
}
