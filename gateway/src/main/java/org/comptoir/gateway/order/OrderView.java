package org.comptoir.gateway.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.journal.KeptAttachment;

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
        List<DeliveryView> deliveries,
        List<KeptAttachment> attachments) {

    public OrderView {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        deliveries = List.copyOf(deliveries);
        attachments = List.copyOf(attachments);
    }

    OrderView with(List<Line> allLines, List<Finding> allFindings) {
        return new OrderView(
                head, documentId, shipTo, billTo, comments, extrinsics, allLines, allFindings, deliveries, attachments);
    }

    OrderView beside(List<DeliveryView> allDeliveries, List<KeptAttachment> allAttachments) {
        return new OrderView(
                head, documentId, shipTo, billTo, comments, extrinsics, lines, findings, allDeliveries, allAttachments);
    }

    /** @param comparedWith what the line was held against: {@code promise …}, {@code contract GC-2026 v3} or {@code nothing} */
    public record Line(IncomingLine ordered, String comparedWith) {}
}
