package org.comptoir.gateway.contract;

import java.util.List;

/**
 * How a price came about, step by step, in the order taken.
 *
 * @param contract number and version of the contract that decided, such as {@code GC-2026 v3}; {@code list} where none did
 */
public record PriceExplanation(String contract, List<PriceStep> steps) {

    /** Stands in for a contract where the supplier's list price applies. */
    public static final String LIST = "list";

    public PriceExplanation {
        steps = List.copyOf(steps);
    }
}
