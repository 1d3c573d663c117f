package org.comptoir.gateway.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.journal.KeptAttachment;

/**
 * A version of an order whole: as it came, what was found, and how far its delivery is.
 *
 * @param firstId of the version that came first, the same for all of an order
 * @param replaces the document its sender says it replaces
 * @param differences from the version that the core system knew, else from the one before
 * @param versions all of the same order, this one among them, the newest first
 * @param deliveries of all versions
 */
public record OrderView(
        OrderHead head,
        long firstId,
        long connectionId,
        String digest,
        Optional<String> replaces,
        String documentId,
        Optional<Address> shipTo,
        Address billTo,
        Optional<String> comments,
        Map<String, String> extrinsics,
        OrderDetails details,
        List<Line> lines,
        List<Finding> findings,
        List<OrderChange.Told> differences,
        List<OrderHead> versions,
        List<DeliveryView> deliveries,
        List<KeptAttachment> attachments) {

    public OrderView {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
        versions = List.copyOf(versions);
        deliveries = List.copyOf(deliveries);
        attachments = List.copyOf(attachments);
    }

    /** Whether a person of the supplier sent it to see what becomes of it; no buyer knows of such an order. */
    public boolean isTrial() {
        return findings.stream().anyMatch(finding -> finding.rule() == Finding.Rule.TRIAL);
    }

    OrderView with(
            List<Line> allLines,
            List<Finding> allFindings,
            List<OrderChange.Told> allDifferences,
            List<OrderHead> allVersions) {
        return new OrderView(
                head,
                firstId,
                connectionId,
                digest,
                replaces,
                documentId,
                shipTo,
                billTo,
                comments,
                extrinsics,
                details,
                allLines,
                allFindings,
                allDifferences,
                allVersions,
                deliveries,
                attachments);
    }

    OrderView beside(List<DeliveryView> allDeliveries, List<KeptAttachment> allAttachments) {
        return new OrderView(
                head,
                firstId,
                connectionId,
                digest,
                replaces,
                documentId,
                shipTo,
                billTo,
                comments,
                extrinsics,
                details,
                lines,
                findings,
                differences,
                versions,
                allDeliveries,
                allAttachments);
    }

    /** @param comparedWith what the line was held against: {@code promise …}, {@code contract GC-2026 v3} or {@code nothing} */
    public record Line(IncomingLine ordered, String comparedWith) {}
}
