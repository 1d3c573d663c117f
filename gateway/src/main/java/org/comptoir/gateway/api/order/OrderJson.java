package org.comptoir.gateway.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.DecisionView;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * Orders in the words of the API. Amounts and quantities are strings of plain decimals, so that no client makes binary
 * fractions of them; what is absent is left out.
 */
public final class OrderJson {

    private OrderJson() {}

    /** One page, newest first. {@code next} is the address of the next page, absent on the last. */
    public record Page(List<Head> orders, @Nullable String next) {}

    public record Amount(String amount, String currency) {}

    public record Client(String number, String name) {}

    /** An order in a list; {@code href} is where it is whole. */
    public record Head(
            long id,
            String href,
            String orderNumber,
            @Nullable String version,
            String status,
            Client client,
            String connection,
            boolean test,
            OffsetDateTime orderedAt,
            Instant receivedAt,
            Amount total,
            int lineCount,
            String type,
            boolean latest) {}

    /** An order whole. */
    public record Whole(
            Head order,
            String documentId,
            @Nullable Place shipTo,
            Place billTo,
            @Nullable String comments,
            Map<String, String> extrinsics,
            @Nullable JsonObject details,
            List<Line> lines,
            List<Check> checks,
            List<Difference> changes,
            List<Version> versions,
            List<Decision> decisions,
            List<Handover> deliveries,
            List<ConfirmationJson> confirmations,
            List<File> attachments) {}

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

    public record Place(
            @Nullable String id,
            @Nullable String name,
            List<String> deliverTo,
            List<String> streets,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String state,
            @Nullable String countryCode,
            @Nullable String email,
            @Nullable String phone) {}

    public record PerBasis(String amount, String currency, String basis) {}

    /** {@code comparedWith} is the promise or contract the line was held against. */
    public record Line(
            int number,
            String supplierPartId,
            @Nullable String supplierPartAuxiliaryId,
            @Nullable String buyerPartId,
            String quantity,
            String unit,
            PerBasis unitPrice,
            Amount lineTotal,
            String description,
            @Nullable LocalDate requestedDelivery,
            @Nullable Place shipTo,
            @Nullable String comments,
            Map<String, String> extrinsics,
            @Nullable JsonObject details,
            String comparedWith) {}

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
            @Nullable PerBasis unitPrice,
            boolean dropped) {}

    /** A deviation that was found; {@code line} 0 is the order as a whole. */
    public record Check(int line, String rule, String expected, String got, String sentence, String outcome) {}

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
            String note) {}

    static Head head(OrderHead order, String href) {
        return new Head(
                order.id(),
                href,
                order.orderNumber(),
                order.version().orElse(null),
                order.status().name(),
                new Client(order.clientNumber(), order.clientName()),
                order.connection(),
                order.test(),
                order.orderedAt(),
                order.receivedAt(),
                amount(order.total()),
                order.lines(),
                order.revision().word(),
                order.latest());
    }

    private static Difference difference(OrderChange.Told told) {
        return new Difference(
                told.line() == 0 ? null : told.line(),
                told.effect().name(),
                told.difference().map(found -> found.field().name()).orElse(null),
                told.difference().map(OrderChange.Difference::before).orElse(null),
                told.difference().map(OrderChange.Difference::after).orElse(null));
    }

    private static Version version(OrderHead order, String orders) {
        return new Version(
                order.id(),
                orders + order.id(),
                order.version().orElse(null),
                order.revision().word(),
                order.status().name(),
                order.latest(),
                order.receivedAt());
    }

    /** What others know of an order beside the order itself. */
    record Beside(List<DecisionView> decisions, List<Confirmation> confirmations) {}

    static Whole whole(OrderView order, Beside beside, String href) {
        return new Whole(
                head(order.head(), href),
                order.documentId(),
                order.shipTo().map(OrderJson::place).orElse(null),
                place(order.billTo()),
                order.comments().orElse(null),
                order.extrinsics(),
                details(order.details()),
                order.lines().stream().map(OrderJson::line).toList(),
                order.findings().stream().map(OrderJson::check).toList(),
                order.differences().stream().map(OrderJson::difference).toList(),
                order.versions().stream()
                        .map(each -> version(each, href.substring(0, href.lastIndexOf('/') + 1)))
                        .toList(),
                beside.decisions().stream().map(OrderJson::decision).toList(),
                order.deliveries().stream().map(OrderJson::handover).toList(),
                beside.confirmations().stream().map(ConfirmationJson::of).toList(),
                order.attachments().stream()
                        .map(attachment -> file(attachment, href))
                        .toList());
    }

    private static Decision decision(DecisionView decision) {
        return new Decision(
                decision.kind().name(),
                decision.state().name(),
                decision.reason(),
                decision.corrections().stream()
                        .map(each -> new CorrectedLine(
                                each.line(),
                                each.part().map(part -> part.value()).orElse(null),
                                each.quantity().map(Object::toString).orElse(null),
                                each.price().map(OrderJson::perBasis).orElse(null),
                                each.dropped()))
                        .toList(),
                decision.proposedBy(),
                decision.proposedAt(),
                decision.decidedBy().orElse(null),
                decision.decidedAt().orElse(null));
    }

    private static File file(KeptAttachment attachment, String order) {
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

    private static Line line(OrderView.Line stored) {
        IncomingLine line = stored.ordered();
        return new Line(
                line.number(),
                line.part().id().value(),
                line.part().auxiliaryId().orElse(null),
                line.buyerPart().map(part -> part.value()).orElse(null),
                line.quantity().toString(),
                line.unit().code(),
                perBasis(line.unitPrice()),
                amount(line.unitPrice().lineTotal(line.quantity())),
                line.description(),
                line.requestedDelivery().orElse(null),
                line.shipTo().map(OrderJson::place).orElse(null),
                line.comments().orElse(null),
                line.extrinsics(),
                details(line.details()),
                stored.comparedWith());
    }

    private static @Nullable JsonObject details(OrderDetails details) {
        return details.isEmpty() ? null : details.object();
    }

    private static Check check(Finding finding) {
        return new Check(
                finding.line(),
                finding.rule().name(),
                finding.expected(),
                finding.got(),
                finding.sentence(),
                finding.outcome().name());
    }

    private static Handover handover(DeliveryView delivery) {
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
                delivery.note());
    }

    private static Place place(Address address) {
        return new Place(
                address.id().orElse(null),
                address.name().orElse(null),
                address.deliverTo(),
                address.streets(),
                address.postalCode().orElse(null),
                address.city().orElse(null),
                address.state().orElse(null),
                address.countryCode().orElse(null),
                address.email().orElse(null),
                address.phone().orElse(null));
    }

    private static Amount amount(Money money) {
        return new Amount(money.plainAmount(), money.currency().getCurrencyCode());
    }

    private static PerBasis perBasis(UnitPrice price) {
        return new PerBasis(
                price.price().plainAmount(),
                price.price().currency().getCurrencyCode(),
                price.basis().toPlainString());
    }
}
