package org.comptoir.gateway.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliveryView;

/** An order whole: as it came, what was found, and how far its delivery is. */
public record OrderView(
        OrderHead head,
        String documentId,
        Optional<Address> shipTo,
        Address billTo,
        Optional<String> comments,
        Map<String, String> extrinsics,
        List<Line> lines,
        List<Finding> findings,
        List<DeliveryView> deliveries) {

    public OrderView {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        deliveries = List.copyOf(deliveries);
    }

    OrderView with(List<Line> allLines, List<Finding> allFindings, List<DeliveryView> allDeliveries) {
        return new OrderView(
                head, documentId, shipTo, billTo, comments, extrinsics, allLines, allFindings, allDeliveries);
    }

    /** @param comparedWith what the line was held against: {@code promise …}, {@code contract GC-2026 v3} or {@code nothing} */
    public record Line(IncomingLine ordered, String comparedWith) {}
}
