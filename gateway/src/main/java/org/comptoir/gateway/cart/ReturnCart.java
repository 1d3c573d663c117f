package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PricePromises.PromisedLine;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.EndPunchOut;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.ShoppingSessions;

/**
 * Checks, prices, promises and hands back a cart; closes the session. One transaction.
 *
 * <p>Whoever comes second, by a double click or a step back, gets the form of the first.
 */
@ApplicationScoped
public class ReturnCart {

    private final ShoppingSessions sessions;
    private final EndPunchOut endPunchOut;
    private final CartPricing pricing;
    private final PricePromises promises;
    private final ReturnDesk desk;

    @Inject
    ReturnCart(
            ShoppingSessions sessions,
            EndPunchOut endPunchOut,
            CartPricing pricing,
            PricePromises promises,
            ReturnDesk desk) {
        this.sessions = sessions;
        this.endPunchOut = endPunchOut;
        this.pricing = pricing;
        this.promises = promises;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReturnCart() {
        this(null, null, null, null, null);
    }

    /** A line that passed the check. */
    private record SoundLine(CartLine line, Product product, Price price) {}

    /** Where the buyer came to look only, this is leaving. An emptied cart that was brought along is asked about first. */
    @Transactional
    public ReturnOutcome handBack(ActiveSession session) {
        return handBack(session, false);
    }

    /** The same, and whoever asks knows that an empty cart takes every line of ours out of the buyer's request. */
    @Transactional
    public ReturnOutcome handBackEvenEmpty(ActiveSession session) {
        return handBack(session, session.replacesLines());
    }

    private ReturnOutcome handBack(ActiveSession session, boolean emptyIsMeant) {
        if (session.isReadOnly()) {
            return cancel(session);
        }
        if (!sessions.holdOpen(session.id())) {
            return formAgain(session.id());
        }
        PricedCart cart = pricing.price(session);
        if (cart.isEmpty() && session.replacesLines() && !emptyIsMeant) {
            return new ReturnOutcome.WouldEmpty();
        }
        List<CartProblem> problems = new ArrayList<>(CartCheck.problems(cart, emptyIsMeant));
        problems.addAll(desk.obstacles(session, cart));
        if (!problems.isEmpty()) {
            desk.refuse(session, problems);
            return new ReturnOutcome.Kept(problems);
        }
        if (!endPunchOut.markReturned(session.id())) {
            return new ReturnOutcome.Kept(CartProblem.sessionClosed());
        }
        return new ReturnOutcome.Returned(desk.handBack(promised(session, cart)));
    }

    @Transactional
    public ReturnOutcome cancel(ActiveSession session) {
        if (!sessions.holdOpen(session.id()) || !endPunchOut.markCancelled(session.id())) {
            return formAgain(session.id());
        }
        return new ReturnOutcome.Returned(desk.cancel(session));
    }

    /**
     * The form of a session that was closed moments ago, byte for byte: the answer to a double click or a step back.
     * Empty for a session that is open, unknown, or closed for more than 15 minutes.
     */
    public Optional<ReturnForm> findForm(SessionId session) {
        return desk.findForm(session);
    }

    private ReturnOutcome formAgain(SessionId session) {
        return desk.findForm(session)
                .<ReturnOutcome>map(ReturnOutcome.Returned::new)
                .orElseGet(() -> new ReturnOutcome.Kept(CartProblem.sessionClosed()));
    }

    private ReturnedCart promised(ActiveSession session, PricedCart cart) {
        List<SoundLine> sound = cart.lines().stream()
                .map(line -> new SoundLine(
                        line, line.product().orElseThrow(), line.price().orElseThrow()))
                .toList();
        List<PricePromise> made = promises.promise(
                session.connection().supplier(),
                session.connection().client().id(),
                sound.stream()
                        .map(line -> new PromisedLine(
                                line.line.part(),
                                line.line.quantity(),
                                line.product.unit(),
                                line.price,
                                line.line.before().flatMap(LineBefore::promise)))
                        .toList());
        List<ReturnedCart.Line> lines = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            SoundLine line = sound.get(i);
            lines.add(new ReturnedCart.Line(line.line.number(), line.product, line.price, made.get(i)));
        }
        return new ReturnedCart(session, desk.now(), lines, cart.total());
    }
}
