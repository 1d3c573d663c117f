package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.kept.KeptCart;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.punchout.SessionSearch;
import org.comptoir.gateway.punchout.SessionSummary;

/** From the setup to the cart. */
@RequestScoped
class ShoppingMoments {

    private final Speech speech;
    private final Ways ways;

    @Inject
    ShoppingMoments(Speech speech, Ways ways) {
        this.speech = speech;
        this.ways = ways;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShoppingMoments() {
        this(null, null);
    }

    public List<Moment> of(SessionSearch.Details session, Optional<KeptCart> cart) {
        SessionSummary summary = session.summary();
        List<Moment> moments = new ArrayList<>();
        moments.add(ways.documented(
                Moment.of(
                        summary.startedAt(),
                        speech.text("story.setup"),
                        speech.label("operation", summary.operation()),
                        Moment.PLAIN),
                summary.supplier().value(),
                summary.connection().value(),
                Optional.of(summary.setupDocument().value())));
        summary.enteredAt().ifPresent(at -> moments.add(plain(at, "story.entered")));
        if (isSeenLater(session)) {
            moments.add(plain(session.lastSeenAt(), "story.seen"));
        }
        cart.ifPresent(ended -> moments.add(ended(summary, ended)));
        session.expiredAt()
                .ifPresent(at -> moments.add(Moment.of(
                        at,
                        speech.text("story.expired"),
                        speech.text(summary.enteredAt().isPresent() ? "story.expired.idle" : "story.expired.unopened"),
                        Moment.BAD)));
        return moments;
    }

    /** Whether the browser asked for anything after it came, as far as minutes tell. */
    private static boolean isSeenLater(SessionSearch.Details session) {
        return session.summary()
                .enteredAt()
                .filter(session.lastSeenAt()::isAfter)
                .isPresent();
    }

    private Moment plain(Instant at, String key) {
        return Moment.of(at, speech.text(key), "", Moment.PLAIN);
    }

    private Moment ended(SessionSummary summary, KeptCart cart) {
        Moment moment = cart.returned()
                ? Moment.of(
                        cart.at(),
                        speech.text("story.cart"),
                        speech.text("story.lines", cart.lines(), speech.money(cart.total())),
                        Moment.GOOD)
                : Moment.of(cart.at(), speech.label("session", SessionSummary.State.CANCELLED), "", Moment.PLAIN);
        return ways.documented(
                moment, summary.supplier().value(), summary.connection().value(), cart.documentId());
    }
}
