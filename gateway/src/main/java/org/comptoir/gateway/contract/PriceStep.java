package org.comptoir.gateway.contract;

import java.util.OptionalLong;
import org.comptoir.kernel.UnitPrice;

/**
 * One step on the way to a price.
 *
 * @param ruleId the contract's rule, empty for the list price
 * @param detail for a person, such as {@code 18 % off fasteners} or {@code from 100}; empty for the list price
 * @param result what the step came to
 */
public record PriceStep(Kind kind, OptionalLong ruleId, String detail, UnitPrice result) {

    /** What was applied. */
    public enum Kind {
        LIST_PRICE,
        NET_PRICE,
        FAMILY_DISCOUNT,
        MANUFACTURER_DISCOUNT,
        PRICE_GROUP_DISCOUNT,
        GENERAL_DISCOUNT,
        SURCHARGE
    }

    @Override
    public String toString() {
        return kind + (ruleId.isPresent() ? " (rule %d, %s): ".formatted(ruleId.getAsLong(), detail) : ": ") + result;
    }
}
