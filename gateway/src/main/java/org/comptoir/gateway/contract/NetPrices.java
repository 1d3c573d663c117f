package org.comptoir.gateway.contract;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.OptionalLong;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** The net prices of one article in one contract version, lowest quantity first. */
final class NetPrices {

    private final List<Level> levels;

    /** From this quantity on this price, with the explanation of it ready. */
    record Level(Quantity from, UnitPrice price, PriceExplanation explanation) {

        static Level of(long ruleId, Quantity from, UnitPrice price, ContractHead head) {
            PriceStep step = new PriceStep(PriceStep.Kind.NET_PRICE, OptionalLong.of(ruleId), "from " + from, price);
            return new Level(from, price, head.explanation(step));
        }
    }

    NetPrices(List<Level> levels) {
        this.levels = levels.stream().sorted(comparing(Level::from)).toList();
    }

    /** The largest quantity break reached; null below the lowest. */
    @Nullable
    Level reached(Quantity quantity) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (levels.get(i).from().compareTo(quantity) <= 0) {
                return levels.get(i);
            }
        }
        return null;
    }

    List<Level> levels() {
        return levels;
    }

    Quantity lowest() {
        return levels.get(0).from();
    }
}
