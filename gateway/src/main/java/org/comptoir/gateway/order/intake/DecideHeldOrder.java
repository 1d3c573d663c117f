package org.comptoir.gateway.order.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderReading;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.check.OrderRules;
import org.comptoir.gateway.order.intake.DecisionView.Kind;
import org.comptoir.gateway.order.intake.DecisionView.State;
import org.comptoir.gateway.order.intake.HeldOutcome.Why;
import org.comptoir.gateway.order.intake.OrderDecisions.Wish;
import org.comptoir.kernel.Money;

/**
 * Releases, corrects or refuses an order on hold, for a reason that stays in the audit trail. Above the supplier's amount
 * somebody else has to agree with a release or a correction; a refusal sends nothing and needs one person. What is
 * released goes to the outbox in the same transaction, once: the order's row decides between two who decide at once.
 */
@ApplicationScoped
public class DecideHeldOrder {

    private static final int LONGEST_REASON = 1_000;

    private final OrderSearch search;
    private final OrderReading reading;
    private final HeldVersions held;
    private final OrderDecisions decisions;
    private final Clock clock;

    @Inject
    DecideHeldOrder(
            OrderSearch search, OrderReading reading, HeldVersions held, OrderDecisions decisions, Clock clock) {
        this.search = search;
        this.reading = reading;
        this.held = held;
        this.decisions = decisions;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DecideHeldOrder() {
        this(null, null, null, null, null);
    }

    /**
     * Who decides on what, and why.
     *
     * @param by such as {@code user:admin}
     */
    public record Held(long supplier, long order, String by, String reason) {}

    /** As it came, or as somebody else proposed it. */
    @Transactional
    public HeldOutcome release(Held wanted) {
        return decide(wanted, Kind.RELEASE, List.of());
    }

    @Transactional
    public HeldOutcome correct(Held wanted, List<Correction> corrections) {
        return corrections.isEmpty()
                ? new HeldOutcome.No(Why.NOTHING_CORRECTED)
                : decide(wanted, Kind.CORRECT, corrections);
    }

    @Transactional
    public HeldOutcome refuse(Held wanted) {
        return decide(wanted, Kind.REFUSE, List.of());
    }

    /** What was decided and proposed, the first in time at the front. */
    public List<DecisionView> decisions(long supplier, long order) {
        return decisions.of(supplier, order);
    }

    /** From this total on two persons have to agree; empty where one is always enough. */
    public Optional<Money> fourEyesAbove(long supplier) {
        return decisions.fourEyesAbove(supplier);
    }

    @Transactional
    public void fourEyesAbove(long supplier, Optional<Money> amount, String by) {
        decisions.fourEyesAbove(supplier, amount);
        held.say(
                supplier,
                by,
                "order.four_eyes",
                "supplier:" + supplier,
                amount.map(Money::toString).orElse("off"));
    }

    private HeldOutcome decide(Held wanted, Kind kind, List<Correction> corrections) {
        Optional<OrderView> order = search.find(wanted.supplier(), wanted.order());
        if (order.isEmpty()) {
            return new HeldOutcome.Unknown();
        }
        Standing standing = held.lock(wanted.supplier(), order.get().firstId());
        if (!isOnHold(standing, wanted.order())) {
            return new HeldOutcome.No(Why.NOT_ON_HOLD);
        }
        String reason = wanted.reason().strip();
        if (reason.isEmpty()) {
            return new HeldOutcome.No(Why.NO_REASON);
        }
        Wish wish = new Wish(
                wanted.supplier(),
                wanted.order(),
                kind,
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
                corrections,
                wanted.by());
        return kind == Kind.REFUSE ? refuse(wish) : release(standing, order.get(), wish);
    }

    private static boolean isOnHold(Standing standing, long order) {
        return standing.applied()
                .filter(now -> now.id() == order && now.status() == OrderStatus.ON_HOLD)
                .isPresent();
    }

    private HeldOutcome refuse(Wish wish) {
        Instant now = clock.instant();
        decisions.end(wish.supplier(), wish.order(), State.WITHDRAWN, wish.by(), now);
        decisions.done(wish, now);
        held.refuse(wish);
        return new HeldOutcome.Done();
    }

    private HeldOutcome release(Standing standing, OrderView view, Wish wish) {
        Optional<DecisionView> open = decisions.open(wish.supplier(), wish.order());
        boolean agrees = open.isPresent() && wish.kind() == Kind.RELEASE;
        List<Correction> corrections = agrees ? open.get().corrections() : wish.corrections();
        IncomingOrder order = reading.read(wish.supplier(), wish.order());
        Optional<List<IncomingLine>> lines = Corrections.on(order, corrections);
        if (lines.isEmpty()) {
            return new HeldOutcome.No(Why.UNKNOWN_LINE);
        }
        Optional<Money> worth = IncomingLine.sum(order.total().currency(), lines.get());
        if (worth.isEmpty()) {
            return new HeldOutcome.No(Why.TOO_MUCH);
        }
        IncomingOrder corrected = corrections.isEmpty() ? order : order.withLines(lines.get());
        if (!OrderRules.problems(corrected).isEmpty()) {
            return new HeldOutcome.No(Why.NO_ORDER_LEFT);
        }
        // a total is its sender's word: what the lines come to counts as well
        boolean two = needsTwo(wish.supplier(), order.total()) || needsTwo(wish.supplier(), worth.get());
        if (two && agrees && open.get().proposedBy().equals(wish.by())) {
            return new HeldOutcome.No(Why.SAME_PERSON);
        }
        Instant now = clock.instant();
        if (two && !agrees) {
            decisions.end(wish.supplier(), wish.order(), State.WITHDRAWN, wish.by(), now);
            decisions.propose(wish, now);
            held.proposed(wish);
            return new HeldOutcome.Proposed();
        }
        if (agrees) {
            decisions.end(wish.supplier(), wish.order(), State.DONE, wish.by(), now);
        } else {
            decisions.done(wish, now);
        }
        held.release(standing, corrected, view.head().receivedAt(), wish, !corrections.isEmpty());
        return new HeldOutcome.Done();
    }

    /** An amount in another currency can not be compared: two are asked. */
    private boolean needsTwo(long supplier, Money total) {
        return decisions
                .fourEyesAbove(supplier)
                .filter(limit -> !limit.currency().equals(total.currency()) || total.compareTo(limit) >= 0)
                .isPresent();
    }
}
