package org.comptoir.gateway.contract;

import java.util.List;
import java.util.Optional;

/**
 * How a price came about, step by step, in the order taken.
 *
 * @param contract number and version of the contract that decided, such as {@code GC-2026 v3}; {@code list} where none did
 * @param agreedBy who wrote that version down, such as {@code user:admin}; empty for {@code list}
 */
public record PriceExplanation(String contract, Optional<String> agreedBy, List<PriceStep> steps) {

    /** Stands in for a contract where the supplier's list price applies. */
    public static final String LIST = "list";

    public PriceExplanation {
        steps = List.copyOf(steps);
    }

    /** Of a price that nobody agreed on. */
    public static PriceExplanation list(PriceStep... steps) {
        return new PriceExplanation(LIST, Optional.empty(), List.of(steps));
    }
}
