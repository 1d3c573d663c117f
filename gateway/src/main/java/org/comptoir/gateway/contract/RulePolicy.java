package org.comptoir.gateway.contract;

/** Which rule of a contract decides where several apply. */
public enum RulePolicy {
    /** Net price before family discount before general discount. */
    MOST_SPECIFIC,
    /** Whichever comes to the lowest price. */
    LOWEST
}
