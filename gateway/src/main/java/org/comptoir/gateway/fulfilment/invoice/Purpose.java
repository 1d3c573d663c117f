package org.comptoir.gateway.fulfilment.invoice;

/** What an invoice is for. */
public enum Purpose {
    STANDARD,
    /** Gives back lines of an earlier invoice, whole or in part; its quantities and amounts are written without a sign. */
    CREDIT_NOTE
}
