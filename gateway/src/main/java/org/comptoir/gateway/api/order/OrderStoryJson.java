package org.comptoir.gateway.api.order;

import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.api.MoneyJson;
import org.comptoir.gateway.api.delivery.WaitsFor;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.intake.DecisionView;
import org.jspecify.annotations.Nullable;

/** What became of an order: findings, versions and their differences, decisions, deliveries, and the files it came with. */
public final class OrderStoryJson {

    private OrderStoryJson() {}

    /** A deviation that was found; {@code line} 0 is the order as a whole. */
    public record Check(int line, String rule, String expected, String got, String sentence, String outcome) {}

    /** What a version says otherwise than the one before it; without {@code line} it is about the order as a whole. */
    public record Difference(
            @Nullable Integer line,
            String effect,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {}

    /** Another version of the same order, or this one. */
    public record Version(
            long id,
            String href,
            @Nullable String version,
            String type,
            String status,
            boolean latest,
            Instant receivedAt) {}

    /** What a person decided or proposed; without {@code decidedBy} somebody else has to agree. */
    public record Decision(
            String kind,
            String state,
            String reason,
            List<CorrectedLine> lines,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /** A line as a person wants it; {@code dropped} takes it out. */
    public record CorrectedLine(
            int number,
            @Nullable String supplierPartId,
            @Nullable String quantity,
            MoneyJson.@Nullable PerBasis unitPrice,
            boolean dropped) {}

    /** A delivery about the order; {@code waitsFor} is one that goes before it. */
    public record Handover(
            long id,
            String target,
            String state,
            int attempts,
            String idempotencyKey,
            String fileName,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant finishedAt,
            String note,
            @Nullable WaitsFor waitsFor) {}

    /** A file that came with the order; {@code href} gives its bytes, {@code sentAs} is its sender's word only. */
    public record File(
            int number,
            String href,
            String fileName,
            @Nullable String sentAs,
            @Nullable String contentId,
            String contentType,
            int size,
            String sha256) {}

    static Check check(Finding finding) {
        return new Check(
                finding.line(),
                finding.rule().name(),
                finding.expected(),
                finding.got(),
                finding.sentence(),
                finding.outcome().name());
    }

    static Difference difference(OrderChange.Told told) {
        return new Difference(
                told.line() == 0 ? null : told.line(),
                told.effect().name(),
                told.difference().map(found -> found.field().name()).orElse(null),
                told.difference().map(OrderChange.Difference::before).orElse(null),
                told.difference().map(OrderChange.Difference::after).orElse(null));
    }

    static Version version(OrderHead order, String orders) {
        return new Version(
                order.id(),
                orders + order.id(),
                order.version().orElse(null),
                order.revision().word(),
                order.status().name(),
                order.latest(),
                order.receivedAt());
    }

    static Decision decision(DecisionView decision) {
        return new Decision(
                decision.kind().name(),
                decision.state().name(),
                decision.reason(),
                decision.corrections().stream()
                        .map(each -> new CorrectedLine(
                                each.line(),
                                each.part().map(part -> part.value()).orElse(null),
                                each.quantity().map(Object::toString).orElse(null),
                                each.price().map(MoneyJson::perBasis).orElse(null),
                                each.dropped()))
                        .toList(),
                decision.proposedBy(),
                decision.proposedAt(),
                decision.decidedBy().orElse(null),
                decision.decidedAt().orElse(null));
    }

    static Handover handover(DeliveryView delivery, @Nullable WaitsFor waitsFor) {
        boolean finished = delivery.finishedAt().isPresent();
        return new Handover(
                delivery.id(),
                delivery.target(),
                delivery.state().name(),
                delivery.attempts(),
                delivery.idempotencyKey(),
                delivery.fileName(),
                delivery.createdAt(),
                finished ? null : delivery.due(),
                delivery.finishedAt().orElse(null),
                delivery.note(),
                waitsFor);
    }

    static File file(KeptAttachment attachment, String order) {
        return new File(
                attachment.number(),
                order + "/attachments/" + attachment.number(),
                attachment.fileName(),
                attachment.sentAs().orElse(null),
                attachment.contentId().orElse(null),
                attachment.contentType(),
                attachment.size(),
                attachment.digest());
    }
}
