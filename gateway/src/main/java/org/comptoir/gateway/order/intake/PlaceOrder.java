package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderOutcome.AlreadyReceived;
import org.comptoir.gateway.order.OrderOutcome.Conflicting;
import org.comptoir.gateway.order.OrderOutcome.Rejected;
import org.comptoir.gateway.order.OrderProblem;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.check.CheckedOrder;
import org.comptoir.gateway.order.check.OrderRules;
import org.comptoir.gateway.order.check.PromiseCheck;
import org.comptoir.gateway.order.intake.PurchaseOrders.Added;
import org.comptoir.gateway.order.intake.PurchaseOrders.Known;
import org.comptoir.gateway.order.intake.PurchaseOrders.NewOrder;
import org.comptoir.gateway.order.intake.Standing.Turn;
import org.comptoir.gateway.partner.dialect.DialectRule.KnownNumber;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderRefusal;
import org.comptoir.gateway.platform.CrashPoints;

/**
 * Takes an order, its change or its cancellation: document, order, outbox row and audit in one transaction; unique keys decide duplicates.
 *
 * <p>Returns only after commit. Own faults leave as exceptions and nothing is stored: the sender's resend decides. So does
 * the same order being stored elsewhere at this moment for longer than the database waits for a lock, ten seconds.
 */
@ApplicationScoped
public class PlaceOrder {

    private final PurchaseOrders orders;
    private final OrderEvidence evidence;
    private final PromiseCheck promises;
    private final SettleVersion versions;
    private final Event<OrderAccepted> accepted;
    private final Clock clock;

    @Inject
    PlaceOrder(
            PurchaseOrders orders,
            OrderEvidence evidence,
            PromiseCheck promises,
            SettleVersion versions,
            Event<OrderAccepted> accepted,
            Clock clock) {
        this.orders = orders;
        this.evidence = evidence;
        this.promises = promises;
        this.versions = versions;
        this.accepted = accepted;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PlaceOrder() {
        this(null, null, null, null, null, null);
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
        if (!checked.refusals().isEmpty()) {
            if (order.connection().dialect().orderRefusal() == OrderRefusal.STATUS) {
                return refuse(order, OrderRules.refusals(order, checked.refusals()));
            }
            checked = checked.held();
        }
        if (order.connection().tried()) {
            checked = checked.tried();
        }
        JournalId kept = evidence.document(order);
        return store(new NewOrder(
                checked.order(), checked, OrderAnswers.received(order, checked.status()), receivedAt, kept));
    }

    private OrderOutcome store(NewOrder placed) {
        IncomingOrder order = placed.order();
        Added added = orders.add(placed);
        if (!added.order()) {
            return duplicate(placed);
        }
        if (!added.document() && !isAnother(order)) {
            orders.remove(added, order);
            return duplicate(placed);
        }
        if (added.first() && order.revision().kind() == Revision.Kind.NEW) {
            return begin(added.id(), placed);
        }
        return settle(added, placed);
    }

    private OrderOutcome begin(long orderId, NewOrder placed) {
        addParts(orderId, placed);
        evidence.placed(orderId, placed.order(), placed.checked());
        if (placed.checked().status() == OrderStatus.ACCEPTED) {
            accepted.fire(new OrderAccepted(orderId, placed.receivedAt(), placed.order()));
        }
        return new Accepted(orderId, placed.answer());
    }

    private void addParts(long orderId, NewOrder placed) {
        orders.addLines(orderId, placed.order(), placed.checked());
        orders.addFindings(orderId, placed.order(), placed.checked().findings());
        evidence.attachments(placed.journal(), placed.order());
    }

    /** A version of an order of which something is here: the order is locked, and the version gets its place. */
    private OrderOutcome settle(Added added, NewOrder placed) {
        IncomingOrder order = placed.order();
        Standing standing = versions.lock(order);
        var version =
                new SettleVersion.Version(added.id(), order, placed.checked().status(), placed.receivedAt());
        Turn turn = versions.turn(standing, version);
        KnownNumber habit = order.connection().dialect().knownNumber();
        if (turn == Turn.OVER || (turn == Turn.KNOWN && habit == KnownNumber.REJECT)) {
            orders.remove(added, order);
            return conflicting(
                    standing.applied().orElseThrow().id(),
                    placed,
                    turn == Turn.OVER ? OrderAnswers.over(order) : OrderAnswers.known(order));
        }
        addParts(added.id(), placed);
        String answer = switch (turn) {
            case EARLY -> versions.park(standing, version);
            case LATE -> versions.late(standing, version);
            case KNOWN ->
                habit == KnownNumber.HOLD
                        ? versions.hold(standing, version, numberUsed(order))
                        : versions.apply(standing, version);
            default -> versions.apply(standing, version);
        };
        return new Accepted(added.id(), answer);
    }

    private static Finding numberUsed(IncomingOrder order) {
        return new Finding(
                0,
                Finding.Rule.ORDER_NUMBER,
                "a number that was not used before",
                order.orderId(),
                "Order %s was received before with other content, and this is no change of it"
                        .formatted(order.orderId()));
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
    private OrderOutcome duplicate(NewOrder placed) {
        IncomingOrder order = placed.order();
        Optional<Known> sameDocument = orders.findSameDocument(order);
        if (sameDocument.isPresent() && !isAnother(order)) {
            return sameDocument.get().digest().equals(order.digest())
                    ? repeated(sameDocument.get(), order)
                    : conflicting(
                            sameDocument.get().orderId(),
                            placed,
                            "payloadID %s was received before with other content; send a new document under a new payloadID"
                                    .formatted(order.documentId().value()));
        }
        Known sameNumber = orders.findSameNumber(order)
                .orElseThrow(() -> new IllegalStateException(
                        "Order %s was taken for a duplicate of one that does not exist".formatted(order.orderId())));
        if (!sameNumber.digest().equals(order.digest())) {
            return otherContent(sameNumber, placed);
        }
        Optional<SettleVersion.Return> back =
                isChange(order) ? versions.returned(order, sameNumber.orderId()) : Optional.empty();
        if (back.isPresent()) {
            return changeBack(placed, back.get());
        }
        // should another node have noted the same document in this moment, its row says the same
        orders.addDocument(sameNumber.orderId(), order, placed.journal());
        return repeated(sameNumber, order);
    }

    /** Row e: where a suite sends its changes as new orders, the content is what makes it a change. */
    private OrderOutcome otherContent(Known sameNumber, NewOrder placed) {
        IncomingOrder order = placed.order();
        boolean begins = order.revision().kind() == Revision.Kind.NEW;
        if (!begins || order.connection().dialect().knownNumber() == KnownNumber.REJECT) {
            return conflicting(
                    sameNumber.orderId(), placed, begins ? OrderAnswers.known(order) : OrderAnswers.sameVersion(order));
        }
        return storeChange(
                placed,
                order.connection().dialect().knownNumber() == KnownNumber.HOLD
                        ? Optional.of(numberUsed(order))
                        : Optional.empty(),
                0);
    }

    /** @param doubt for a person to decide on */
    private OrderOutcome storeChange(NewOrder placed, Optional<Finding> doubt, int returnsAt) {
        IncomingOrder change = placed.order().asChange();
        List<Finding> findings = new ArrayList<>(placed.checked().findings());
        doubt.ifPresent(findings::add);
        CheckedOrder checked = placed.checked().with(change, findings);
        return store(new NewOrder(
                change,
                checked,
                OrderAnswers.received(change, checked.status()),
                placed.receivedAt(),
                placed.journal(),
                returnsAt));
    }

    /** Whether content alone tells the versions of its order apart: a numbered version that comes again is the same. */
    private static boolean isChange(IncomingOrder order) {
        return order.version().isEmpty()
                && switch (order.revision().kind()) {
                    case NEW -> order.connection().dialect().knownNumber() != KnownNumber.REJECT;
                    case UPDATE -> true;
                    case DELETE -> false;
                };
    }

    /** What was ordered before the last change: a change back, or an earlier document that comes once more and late. A person can ask. */
    private OrderOutcome changeBack(NewOrder placed, SettleVersion.Return back) {
        return storeChange(
                placed, back.named() ? Optional.empty() : Optional.of(contentOfBefore(placed.order())), back.place());
    }

    private static Finding contentOfBefore(IncomingOrder order) {
        return new Finding(
                0,
                Finding.Rule.EARLIER_CONTENT,
                "what counts now, or something new",
                order.orderId(),
                "Order %s had this content before its last change: it was changed back, or an earlier document came again"
                        .formatted(order.orderId()));
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

    private OrderOutcome conflicting(long orderId, NewOrder placed, String reason) {
        evidence.conflicting(placed.journal(), orderId, placed.order(), reason);
        return new Conflicting(reason);
    }
}
