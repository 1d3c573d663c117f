package org.comptoir.gateway.order;

import java.util.List;

/**
 * An order held against promises and contract.
 *
 * @param findings every deviation, in the order of the lines
 * @param comparedWith what each line was held against, in the order of the lines
 */
record CheckedOrder(List<Finding> findings, List<String> comparedWith) {

    CheckedOrder {
        findings = List.copyOf(findings);
        comparedWith = List.copyOf(comparedWith);
    }

    OrderStatus status() {
        return findings.isEmpty() ? OrderStatus.ACCEPTED : OrderStatus.ON_HOLD;
    }
}
