package org.comptoir.gateway.order.intake;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderProblem;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.check.CheckedOrder;
import org.comptoir.gateway.platform.Meters;
import org.comptoir.gateway.platform.sentence.Counted;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;

/** What every arrival of an order leaves behind, whatever becomes of it: its document, an audit event, a count. */
@ApplicationScoped
class OrderEvidence {

    static final int CONFLICT = 409;
    static final int REFUSED = 400;

    private final DocumentJournal journal;
    private final AuditTrail audit;
    private final Meters metrics;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    @Inject
    OrderEvidence(DocumentJournal journal, AuditTrail audit, Meters metrics) {
        this.journal = journal;
        this.audit = audit;
        this.metrics = metrics;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderEvidence() {
        this(null, null, null);
    }

    public JournalId document(IncomingOrder order) {
        return journal.keep(order.document());
    }

    /** What came with the order, in the order's own transaction; a resend's files are those of the first. */
    public void attachments(JournalId kept, IncomingOrder order) {
        journal.attach(kept, order.document());
    }

    public void placed(long orderId, IncomingOrder order, CheckedOrder checked) {
        boolean accepted = checked.status() == OrderStatus.ACCEPTED;
        audit(
                order,
                accepted ? "order.accepted" : "order.held",
                "order:" + orderId,
                "order " + order.orderId()
                        + (accepted
                                ? ", " + Counted.lines(order.lines().size()) + ", " + order.total()
                                : ": " + checked.findings().get(0).sentence()));
        count(accepted ? "accepted" : "held");
    }

    /** A version after the first took its place. */
    public void settled(long orderId, IncomingOrder order, OrderStatus status) {
        String accepted = switch (order.revision().kind()) {
            case NEW -> "order.accepted";
            case UPDATE -> "order.changed";
            case DELETE -> "order.cancelled";
        };
        String action = status == OrderStatus.ACCEPTED ? accepted : "order.held";
        audit(
                order,
                action,
                "order:" + orderId,
                "%s: %s".formatted(named(order), OrderAnswers.received(order, status)));
        count(action.substring(action.indexOf('.') + 1));
    }

    public void parked(long orderId, IncomingOrder order) {
        audit(order, "order.parked", "order:" + orderId, named(order) + " waits for what comes before it");
        count("parked");
    }

    public void late(long orderId, IncomingOrder order) {
        audit(order, "order.late", "order:" + orderId, named(order) + " came after a later version; nothing was done");
        count("late");
    }

    /** A version that waited for a person no longer counts. */
    public void superseded(long orderId, IncomingOrder by) {
        audit(by, "order.superseded", "order:" + orderId, named(by) + " took its place");
    }

    private static String named(IncomingOrder order) {
        return "order " + order.orderId()
                + order.version().map(version -> " version " + version).orElse("");
    }

    public void repeated(long orderId, IncomingOrder order) {
        audit(
                order,
                "order.repeated",
                "order:" + orderId,
                "order %s came again as document %s; nothing was done"
                        .formatted(order.orderId(), order.documentId().value()));
        count("repeated");
    }

    /** Other content under a known id: kept, never processed, and somebody should ask the sender why. */
    public void conflicting(JournalId kept, long orderId, IncomingOrder order, String reason) {
        journal.refused(kept, CONFLICT, reason);
        journal.attach(kept, order.document());
        audit(order, "order.conflict", "order:" + orderId, "ALERT: " + reason);
        count("conflicting");
    }

    public void rejected(IncomingOrder order, List<OrderProblem> problems) {
        JournalId kept = journal.keep(order.document()
                .refused(REFUSED, problems.stream().map(OrderProblem::toString).collect(joining("; "))));
        audit(
                order,
                "order.rejected",
                "document:" + kept.value(),
                "order %s has %d problems, first %s".formatted(order.orderId(), problems.size(), problems.get(0)));
        count("rejected");
    }

    private void audit(IncomingOrder order, String action, String subject, String detail) {
        audit.append(new AuditEvent(
                order.connection().supplier().value(),
                "connection:" + order.connection().name(),
                action,
                subject,
                detail));
    }

    private void count(String outcome) {
        counters.computeIfAbsent(
                        outcome, known -> metrics.counter("comptoir_order_received_total", new Tag("outcome", known)))
                .inc();
    }
}
