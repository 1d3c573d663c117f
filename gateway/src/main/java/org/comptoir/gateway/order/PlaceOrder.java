package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderOutcome.AlreadyReceived;
import org.comptoir.gateway.order.OrderOutcome.Conflicting;
import org.comptoir.gateway.order.OrderOutcome.Rejected;
import org.comptoir.gateway.order.PurchaseOrders.Added;
import org.comptoir.gateway.order.PurchaseOrders.Known;
import org.comptoir.gateway.order.PurchaseOrders.NewOrder;
import org.comptoir.gateway.platform.CrashPoints;

/**
 * Takes a new order: document, order, outbox row and audit in one transaction; unique keys decide duplicates.
 *
 * <p>Returns only after commit. Own faults leave as exceptions and nothing is stored: the sender's resend decides. So does
 * the same order being stored elsewhere at this moment for longer than the database waits for a lock, ten seconds.
 */
@ApplicationScoped
public class PlaceOrder {

    private final PurchaseOrders orders;
    private final OrderEvidence evidence;
    private final PromiseCheck promises;
    private final Event<OrderAccepted> accepted;
    private final Clock clock;

    @Inject
    PlaceOrder(
            PurchaseOrders orders,
            OrderEvidence evidence,
            PromiseCheck promises,
            Event<OrderAccepted> accepted,
            Clock clock) {
        this.orders = orders;
        this.evidence = evidence;
        this.promises = promises;
        this.accepted = accepted;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PlaceOrder() {
        this(null, null, null, null, null);
    }

    @Transactional
    public OrderOutcome place(IncomingOrder order) {
        CrashPoints.reach("C1");
        orders.gather();
        OrderOutcome outcome = decide(order);
        orders.send();
        CrashPoints.reach("C2");
        return outcome;
    }

    private OrderOutcome decide(IncomingOrder order) {
        List<OrderProblem> problems = OrderRules.problems(order);
        if (!problems.isEmpty()) {
            return refuse(order, problems);
        }
        Instant receivedAt = clock.instant();
        CheckedOrder checked = promises.check(order, receivedAt);
        JournalId kept = evidence.document(order);
        String answer = answer(order, checked);
        Added added = orders.add(new NewOrder(order, checked, answer, receivedAt, kept));
        if (!added.order()) {
            return duplicate(order, kept);
        }
        long orderId = added.id();
        if (!added.document() && !isAnother(order)) {
            orders.removeHead(orderId);
            return duplicate(order, kept);
        }
        orders.addLines(orderId, order, checked);
        orders.addFindings(orderId, order, checked.findings());
        evidence.attachments(kept, order);
        evidence.placed(orderId, order, checked);
        if (checked.status() == OrderStatus.ACCEPTED) {
            accepted.fire(new OrderAccepted(orderId, receivedAt, order));
        }
        return new Accepted(orderId, answer);
    }

    /** A document that was accepted once stays accepted, even if today's rules would refuse it. */
    private OrderOutcome refuse(IncomingOrder order, List<OrderProblem> problems) {
        Optional<Known> before =
                orders.findSameDocument(order).filter(known -> known.digest().equals(order.digest()));
        if (before.isPresent()) {
            evidence.document(order);
            return repeated(before.get(), order);
        }
        evidence.rejected(order, problems);
        return new Rejected(problems);
    }

    /** Decides among rows b, c, d and e once a unique key has said that the order or its document came before. */
    private OrderOutcome duplicate(IncomingOrder order, JournalId kept) {
        Optional<Known> sameDocument = orders.findSameDocument(order);
        if (sameDocument.isPresent() && !isAnother(order)) {
            return sameDocument.get().digest().equals(order.digest())
                    ? repeated(sameDocument.get(), order)
                    : conflicting(
                            sameDocument.get(),
                            order,
                            kept,
                            "payloadID %s was received before with other content; send a new document under a new payloadID"
                                    .formatted(order.documentId().value()));
        }
        Known sameNumber = orders.findSameNumber(order)
                .orElseThrow(() -> new IllegalStateException(
                        "Order %s was taken for a duplicate of one that does not exist".formatted(order.orderId())));
        if (!sameNumber.digest().equals(order.digest())) {
            return conflicting(
                    sameNumber,
                    order,
                    kept,
                    "order %s was received before with other content; send the change as type=\"update\""
                            .formatted(order.orderId()));
        }
        // should another node have noted the same document in this moment, its row says the same
        orders.addDocument(sameNumber.orderId(), order, kept);
        return repeated(sameNumber, order);
    }

    /** Whether a suite that reuses its payloadIDs sent other content under a known one. */
    private boolean isAnother(IncomingOrder order) {
        return order.connection().dialect().reusesPayloadIds()
                && orders.findSameDocument(order)
                        .filter(known -> known.digest().equals(order.digest()))
                        .isEmpty();
    }

    private OrderOutcome repeated(Known known, IncomingOrder order) {
        evidence.repeated(known.orderId(), order);
        return new AlreadyReceived(known.orderId(), known.answer());
    }

    private OrderOutcome conflicting(Known known, IncomingOrder order, JournalId kept, String reason) {
        evidence.conflicting(kept, known.orderId(), order, reason);
        return new Conflicting(reason);
    }

    private static String answer(IncomingOrder order, CheckedOrder checked) {
        int lines = order.lines().size();
        return "Order " + order.orderId() + " received with " + lines + (lines == 1 ? " line" : " lines")
                + (checked.status() == OrderStatus.ACCEPTED ? "" : "; a person will look at it");
    }
}
