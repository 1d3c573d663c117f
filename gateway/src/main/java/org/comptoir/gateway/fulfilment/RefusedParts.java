package org.comptoir.gateway.fulfilment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.order.IncomingLine;

/** What confirmations refused of an order's lines; the latest word on a line counts. */
public final class RefusedParts {

    private RefusedParts() {}

    /** By line number; lines of which nothing is refused are left out. */
    public static Map<Integer, BigDecimal> of(List<Confirmation> confirmations, Map<Integer, IncomingLine> ordered) {
        Map<Integer, BigDecimal> refused = new HashMap<>();
        for (Confirmation word : confirmations) {
            if (word.lines().isEmpty()) {
                ordered.forEach((number, line) -> refused.put(
                        number,
                        word.verdict() == Verdict.REFUSED ? line.quantity().value() : BigDecimal.ZERO));
            } else {
                word.lines().forEach(line -> refused.put(line.number(), BigDecimal.ZERO));
                for (ConfirmedLine line : word.lines()) {
                    IncomingLine whole = ordered.get(line.number());
                    if (line.verdict() == LineVerdict.REFUSED && whole != null) {
                        refused.merge(
                                line.number(),
                                line.quantity().orElse(whole.quantity()).value(),
                                BigDecimal::add);
                    }
                }
            }
        }
        refused.values().removeIf(part -> part.signum() == 0);
        return refused;
    }
}
