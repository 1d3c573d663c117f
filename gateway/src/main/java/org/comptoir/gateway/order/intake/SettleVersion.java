package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderReading;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.intake.Standing.Turn;
import org.comptoir.gateway.partner.Connection;

/**
 * Gives a stored version of an order its place among the others: lets it count, lets it wait for one before it, or puts it
 * aside for a later one. Whatever counts brings those after it to their turn. Joins the caller's transaction.
 */
@ApplicationScoped
class SettleVersion {

    /** How long a version waits for one before it until a person is asked. */
    static final int HOURS_TO_WAIT = 24;

    private final BuyerOrders buyerOrders;
    private final OrderReading reading;
    private final OrderEvidence evidence;
    private final Event<OrderAccepted> accepted;

    @Inject
    SettleVersion(
            BuyerOrders buyerOrders, OrderReading reading, OrderEvidence evidence, Event<OrderAccepted> accepted) {
        this.buyerOrders = buyerOrders;
        this.reading = reading;
        this.evidence = evidence;
        this.accepted = accepted;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SettleVersion() {
        this(null, null, null, null);
    }

    /**
     * A stored version.
     *
     * @param outcome what the checks said of it
     */
    record Version(long id, IncomingOrder order, OrderStatus outcome, Instant receivedAt) {

        String number() {
            return order.version().orElse("");
        }
    }

    /** What a version is to its order at this moment; the order stays locked. */
    public Turn turn(Standing standing, Version version) {
        return turn(standing, version.order().revision(), version.number());
    }

    private Turn turn(Standing standing, Revision revision, String number) {
        return standing.turn(
                revision, number, revision.replaces().flatMap(document -> buyerOrders.versionOf(standing, document)));
    }

    public Standing lock(IncomingOrder order) {
        return buyerOrders.lock(order);
    }

    /**
     * A document that says again, unnumbered and under a new id, what an earlier version of its order said.
     *
     * @param place where it would stand
     * @param named whether it names the version that counts as the one it replaces
     */
    record Return(int place, boolean named) {}

    /**
     * Holds the order.
     *
     * @return empty for a resend of what counts, and for anything about a cancelled order
     */
    public Optional<Return> returned(IncomingOrder order, long earlier) {
        Standing standing = buyerOrders.lock(order);
        if (standing.cancelled() || !buyerOrders.saysOtherThan(standing, earlier)) {
            return Optional.empty();
        }
        boolean named = order.revision()
                .replaces()
                .flatMap(document -> buyerOrders.versionOf(standing, document))
                .equals(standing.applied().map(Standing.Applied::id));
        return Optional.of(new Return(standing.nextPlace(""), named));
    }

    /** Lets a version wait for one before it. @return what its sender is told */
    public String park(Standing standing, Version version) {
        String answer = OrderAnswers.parked(version.order());
        buyerOrders.park(version.id(), answer, HOURS_TO_WAIT);
        evidence.parked(version.id(), version.order());
        return answer;
    }

    /** Puts a version aside that comes too late. @return what its sender is told */
    public String late(Standing standing, Version version) {
        String answer = OrderAnswers.late(version.order());
        buyerOrders.stand(version.id(), OrderStatus.SUPERSEDED, 0, Optional.of(answer));
        evidence.late(version.id(), version.order());
        return answer;
    }

    /** Lets a version count, and all that wait for it. @return what its sender is told */
    public String apply(Standing standing, Version version) {
        String answer = OrderAnswers.received(version.order(), version.outcome());
        Standing now = count(standing, version, Optional.of(answer));
        releaseAfter(now, version.order().connection());
        return answer;
    }

    /** Holds a version for a reason that no check finds, and lets it count. */
    public String hold(Standing standing, Version version, Finding reason) {
        buyerOrders.addFinding(standing.supplier(), version.id(), reason);
        return apply(standing, new Version(version.id(), version.order(), OrderStatus.ON_HOLD, version.receivedAt()));
    }

    /** @param answer what its sender is told; empty where it was told before */
    private Standing count(Standing standing, Version version, Optional<String> answer) {
        IncomingOrder order = version.order();
        boolean cancels = order.revision().kind() == Revision.Kind.DELETE;
        OrderStatus status =
                cancels && version.outcome() != OrderStatus.ON_HOLD ? OrderStatus.ACCEPTED : version.outcome();
        standing.applied()
                .filter(before -> before.status() == OrderStatus.ON_HOLD)
                .ifPresent(before -> supersede(before.id(), order));
        OrderChange change = change(standing, version, cancels);
        int place = standing.nextPlace(version.number());
        buyerOrders.stand(version.id(), status, place, answer);
        buyerOrders.addDifferences(standing.supplier(), version.id(), shown(standing, version, change));
        boolean goesOut =
                status == OrderStatus.ACCEPTED && !(cancels && standing.told().isEmpty());
        Optional<Long> told = goesOut ? Optional.of(version.id()) : standing.told();
        boolean cancelled = cancels && status == OrderStatus.ACCEPTED;
        buyerOrders.apply(standing.firstId(), version.id(), told, cancelled);
        evidence.settled(version.id(), order, status);
        if (goesOut) {
            accepted.fire(new OrderAccepted(
                    version.id(), standing.firstId(), version.receivedAt(), order, change, standing.told()));
        }
        return new Standing(
                standing.firstId(),
                standing.supplier(),
                standing.connection(),
                standing.number(),
                told,
                cancelled,
                Optional.of(new Standing.Applied(version.id(), version.number(), place, status)));
    }

    /** Lets a version go that counts already and waited for a person. */
    public void release(Standing standing, Version version) {
        boolean cancels = version.order().revision().kind() == Revision.Kind.DELETE;
        OrderChange change = change(standing, version, cancels);
        boolean goesOut = !(cancels && standing.told().isEmpty());
        buyerOrders.decide(version.id(), OrderStatus.ACCEPTED);
        buyerOrders.apply(
                standing.firstId(), version.id(), goesOut ? Optional.of(version.id()) : standing.told(), cancels);
        if (goesOut) {
            accepted.fire(new OrderAccepted(
                    version.id(), standing.firstId(), version.receivedAt(), version.order(), change, standing.told()));
        }
    }

    private void supersede(long heldId, IncomingOrder by) {
        buyerOrders.supersede(heldId);
        evidence.superseded(heldId, by);
    }

    /** Against what was told last: that is what the core system has. */
    private OrderChange change(Standing standing, Version version, boolean cancels) {
        if (standing.told().isEmpty()) {
            return OrderChange.NEW;
        }
        IncomingOrder before =
                reading.read(version.order().connection(), standing.told().get());
        return cancels ? OrderChange.cancelling(before) : OrderChange.between(before, version.order());
    }

    /** Where nothing was told, people still want to see what the buyer changed. */
    private List<OrderChange.Told> shown(Standing standing, Version version, OrderChange change) {
        if (change.kind() != OrderChange.Kind.NEW || standing.applied().isEmpty()) {
            return change.all();
        }
        IncomingOrder before = reading.read(
                version.order().connection(), standing.applied().get().id());
        return OrderChange.between(before, version.order()).all();
    }

    /** Brings those to their turn that waited for what counts now. */
    private void releaseAfter(Standing standing, Connection connection) {
        Standing now = standing;
        boolean more = true;
        while (more) {
            more = false;
            for (BuyerOrders.Parked parked : buyerOrders.parked(now.firstId())) {
                Turn turn = turn(now, parked.revision(), named(parked.version()));
                if (turn == Turn.NEXT) {
                    now = count(now, version(connection, parked), Optional.empty());
                    more = true;
                    break;
                }
                if (turn == Turn.LATE) {
                    buyerOrders.supersede(parked.id());
                } else if (turn == Turn.OVER) {
                    now = count(now, held(connection, parked), Optional.empty());
                    more = true;
                    break;
                }
            }
        }
    }

    /** The next of those whose time to wait is over gets its turn without the one before it, and a person is asked. */
    public void giveUpWaiting(long supplier, long firstId) {
        Optional<Standing> found = buyerOrders.lock(supplier, firstId);
        if (found.isEmpty()) {
            return;
        }
        List<BuyerOrders.Parked> overdue = buyerOrders.parked(firstId).stream()
                .filter(parked -> buyerOrders.isOverdue(parked.id()))
                .sorted(BuyerOrders.BY_VERSION)
                .toList();
        if (!overdue.isEmpty()) {
            BuyerOrders.Parked first = overdue.get(0);
            IncomingOrder order = reading.read(supplier, first.id());
            buyerOrders.addFinding(
                    supplier,
                    first.id(),
                    new Finding(
                            0,
                            Finding.Rule.EARLIER_VERSION,
                            "the version before it",
                            order.version().orElse(order.revision().kind().word()),
                            "A version before this one never came in %d hours".formatted(HOURS_TO_WAIT)));
            Version version = new Version(first.id(), order, OrderStatus.ON_HOLD, first.receivedAt());
            releaseAfter(count(found.get(), version, Optional.empty()), order.connection());
        }
    }

    private Version version(Connection connection, BuyerOrders.Parked parked) {
        return new Version(parked.id(), reading.read(connection, parked.id()), parked.outcome(), parked.receivedAt());
    }

    private Version held(Connection connection, BuyerOrders.Parked parked) {
        return new Version(
                parked.id(), reading.read(connection, parked.id()), OrderStatus.ON_HOLD, parked.receivedAt());
    }

    private static String named(String column) {
        return column.startsWith("~") ? "" : column;
    }
}
