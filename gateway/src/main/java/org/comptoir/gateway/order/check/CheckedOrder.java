package org.comptoir.gateway.order.check;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderStatus;

/**
 * An order held against promises and contract.
 *
 * @param order as it is taken: with the contract's prices where the contract says so, else as it came
 * @param findings every deviation, in the order of the lines
 * @param comparedWith what each line was held against, in the order of the lines
 */
public record CheckedOrder(IncomingOrder order, List<Finding> findings, List<String> comparedWith) {

    public CheckedOrder {
        findings = List.copyOf(findings);
        comparedWith = List.copyOf(comparedWith);
    }

    /** One that needs no check. */
    static CheckedOrder unchecked(IncomingOrder order) {
        return new CheckedOrder(
                order, List.of(), order.lines().stream().map(line -> "nothing").toList());
    }

    /** The same under another name, with other findings. */
    public CheckedOrder with(IncomingOrder other, List<Finding> others) {
        return new CheckedOrder(other, others, comparedWith);
    }

    public OrderStatus status() {
        return has(OnDeviation.HOLD) ? OrderStatus.ON_HOLD : OrderStatus.ACCEPTED;
    }

    /** Those for which the contract wants the order refused; empty for an order that may be taken. */
    public List<Finding> refusals() {
        return findings.stream()
                .filter(finding -> finding.outcome() == OnDeviation.REFUSE)
                .toList();
    }

    /** The same for a suite that makes nothing of a refusal: a person looks at what would be refused. */
    public CheckedOrder held() {
        return with(
                order,
                findings.stream()
                        .map(finding ->
                                finding.outcome() == OnDeviation.REFUSE ? finding.decided(OnDeviation.HOLD) : finding)
                        .toList());
    }

    /** The same for an order that a person of the supplier sent to see what becomes of it: it waits, whatever else is said of it. */
    public CheckedOrder tried() {
        List<Finding> all = new ArrayList<>(findings);
        all.add(
                new Finding(
                        0,
                        Finding.Rule.TRIAL,
                        "an order of the buyer",
                        "one sent from the console",
                        "The order was sent from the console to try the connection; release it to have it delivered as a test"));
        return with(order, all);
    }

    private boolean has(OnDeviation outcome) {
        return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
    }
}
