package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.platform.sentence.Counted;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionId;

/** Has the form written in the connection's protocol and keeps it: form, document and audit. Joins the caller's transaction. */
@ApplicationScoped
class ReturnDesk {

    /** How long the page with the form may be asked for again. */
    private static final Duration SHOWN_AGAIN = Duration.ofMinutes(15);

    private static final int MOST_TOLD = 10;

    private final Instance<ReturnFormat> formats;
    private final ReturnedCarts carts;
    private final DocumentJournal journal;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReturnDesk(
            @Any Instance<ReturnFormat> formats,
            ReturnedCarts carts,
            DocumentJournal journal,
            AuditTrail audit,
            Clock clock) {
        this.formats = formats;
        this.carts = carts;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReturnDesk() {
        this(null, null, null, null, null);
    }

    /** What the connection's protocol and suite have against the cart; empty if they take it. */
    public List<CartProblem> obstacles(ActiveSession session, PricedCart cart) {
        return formatOf(session).obstacles(session, cart);
    }

    public ReturnForm handBack(ReturnedCart cart) {
        ActiveSession session = cart.session();
        ReturnForm form = formatOf(session).write(cart);
        journal.keep(form.document());
        carts.addReturned(cart, form);
        record(session, "cart.returned", Counted.lines(cart.lines().size()) + ", " + cart.total());
        return form;
    }

    public ReturnForm cancel(ActiveSession session) {
        ReturnForm form = formatOf(session).writeCancellation(session);
        journal.keep(form.document());
        carts.addCancelled(session, clock.instant(), form);
        record(session, "cart.cancelled", "left without a change");
        return form;
    }

    /** So that whoever is called can tell why. One line: each article with its rule and what that rule has to say. */
    public void refuse(ActiveSession session, List<CartProblem> problems) {
        record(
                session,
                "cart.refused",
                problems.stream()
                        .limit(MOST_TOLD)
                        .map(problem -> "%s: %s %s".formatted(problem.part(), problem.rule(), problem.arguments()))
                        .collect(Collectors.joining("; ")));
    }

    public Instant now() {
        return clock.instant();
    }

    public Optional<ReturnForm> findForm(SessionId session) {
        return carts.findForm(session, clock.instant().minus(SHOWN_AGAIN));
    }

    private ReturnFormat formatOf(ActiveSession session) {
        Protocol protocol = session.connection().protocol();
        return formats.stream()
                .filter(format -> format.protocol() == protocol)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here writes carts for " + protocol));
    }

    private void record(ActiveSession session, String action, String detail) {
        audit.append(new AuditEvent(
                session.connection().supplier().value(),
                "connection:" + session.connection().name(),
                action,
                "session:" + session.id().value(),
                detail));
    }
}
