package org.comptoir.gateway.console.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.cart.kept.CartSearch;
import org.comptoir.gateway.cart.kept.KeptCart;
import org.comptoir.gateway.console.session.OrderSources;
import org.comptoir.gateway.console.story.Story.Paper;
import org.comptoir.gateway.console.story.Story.Sent;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.sentence.Counted;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.SessionSearch;
import org.comptoir.gateway.punchout.SessionSummary;

/** Gathers everything there is about a shopping session, and about the orders that came of its cart. */
@ApplicationScoped
class SessionStory {

    private final SessionSearch sessions;
    private final CartSearch carts;
    private final OrderSources sources;
    private final OrderStory orders;
    private final Papers papers;

    @Inject
    SessionStory(SessionSearch sessions, CartSearch carts, OrderSources sources, OrderStory orders, Papers papers) {
        this.sessions = sessions;
        this.carts = carts;
        this.sources = sources;
        this.orders = orders;
        this.papers = papers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionStory() {
        this(null, null, null, null, null);
    }

    /**
     * Empty for an unknown session and for another supplier's.
     *
     * @param whole whether documents in which nothing can be blanked belong to it
     */
    public Optional<Story> of(long supplier, long id, boolean whole) {
        return sessions.find(new SupplierId(supplier), new SessionId(id)).map(found -> story(supplier, found, whole));
    }

    private Story story(long supplier, SessionSearch.Details session, boolean whole) {
        SessionSummary summary = session.summary();
        long connection = summary.connection().value();
        String subject = "session:" + summary.id().value();
        Optional<KeptCart> cart = carts.find(supplier, summary.id());
        Set<String> names = new LinkedHashSet<>(List.of(summary.setupDocument().value()));
        cart.flatMap(KeptCart::documentId).ifPresent(names::add);
        List<Paper> found = new ArrayList<>(papers.named(supplier, connection, names));
        List<Told> told = new ArrayList<>(papers.events(supplier, List.of(subject)));
        found.forEach(paper -> told.add(Papers.arrival(paper)));
        told.addAll(shopping(session, cart));
        List<Sent> sent = new ArrayList<>();
        cart.filter(kept -> whole && kept.documentId().isEmpty())
                .ifPresent(kept -> sent.add(new Sent("sent/cart.txt", kept.document())));
        List<String> head = new ArrayList<>();
        head.add("Session %d of %s, connection %s, %s, state %s"
                .formatted(
                        summary.id().value(),
                        summary.clientName(),
                        summary.connectionName(),
                        summary.operation(),
                        summary.state()));
        for (Story order : ordered(supplier, connection, cart, whole)) {
            String folder = order.subject().replace(':', '-') + "/";
            head.addAll(order.head());
            order.papers().forEach(paper -> found.add(new Paper(folder + paper.file(), paper.document())));
            order.sent().forEach(document -> sent.add(new Sent(folder + document.file(), document.payload())));
            order.told().forEach(each -> told.add(each.in(folder)));
        }
        told.sort(Comparator.comparing(Told::at));
        return new Story(
                subject,
                head,
                Map.of(
                        "session",
                        Long.toString(summary.id().value()),
                        "connection",
                        summary.connectionName(),
                        "state",
                        summary.state().name()),
                told,
                found,
                sent);
    }

    private List<Story> ordered(long supplier, long connection, Optional<KeptCart> cart, boolean whole) {
        return cart.stream()
                .flatMap(kept -> sources.ofPromises(supplier, connection, kept.at(), kept.promises()).stream())
                .map(OrderView::head)
                .flatMap(head -> orders.of(supplier, head.id(), whole).stream())
                .toList();
    }

    private static List<Told> shopping(SessionSearch.Details session, Optional<KeptCart> cart) {
        List<Told> told = new ArrayList<>();
        SessionSummary summary = session.summary();
        told.add(new Told(summary.startedAt(), "session", "", "started, " + summary.operation()));
        summary.enteredAt().ifPresent(at -> told.add(new Told(at, "session", "", "opened in a browser")));
        cart.ifPresent(kept -> told.add(new Told(
                kept.at(),
                "session",
                "",
                kept.returned()
                        ? "cart returned, %s, %s".formatted(Counted.lines(kept.lines()), kept.total())
                        : "left without a change")));
        session.expiredAt().ifPresent(at -> told.add(new Told(at, "session", "", "ran out")));
        return told;
    }
}
