package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.console.connection.TriedLetters.Letter;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.trial.AnswerTrial;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.jspecify.annotations.Nullable;

/** A person who tried an order plays the core system, too, and sees what the buyer is told. */
@Named("tryBack")
@RequestScoped
public class TryBack {

    private static final int SOON = 2;

    /** Whatever is on its way longer than that is looked for by whoever wants to. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PageView page;
    private final Speech speech;
    private final TryPage tried;
    private final OrderSearch orders;
    private final AnswerTrial answer;
    private final TriedLetters arrived;
    private final Clock clock;
    private @Nullable OrderView order;
    private List<Letter> letters = List.of();
    private List<Objection> problems = List.of();

    @Inject
    TryBack(
            PageView page,
            Speech speech,
            TryPage tried,
            OrderSearch orders,
            AnswerTrial answer,
            TriedLetters arrived,
            Clock clock) {
        this.page = page;
        this.speech = speech;
        this.tried = tried;
        this.orders = orders;
        this.answer = answer;
        this.arrived = arrived;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TryBack() {
        this(null, null, null, null, null, null, null);
    }

    /** Comes after {@link TryPage#load()}, which has looked the connection up and sent what a form asks for. */
    public void load() {
        Connection connection = tried.getConnection();
        if (connection == null) {
            return;
        }
        Optional<OrderView> found = placed().or(() -> named(connection));
        order = found.orElse(null);
        if (found.isEmpty()) {
            return;
        }
        DocumentKind.find(page.field("do")).ifPresent(kind -> say(connection, found.get(), kind));
        letters = arrived.about(connection.supplier().value(), found.get());
        Instant since = clock.instant().minus(PATIENCE);
        boolean soon = letters.stream()
                .filter(Letter::isOnItsWay)
                .anyMatch(letter -> letter.delivery().createdAt().isAfter(since));
        if (soon && !page.isPosted()) {
            page.lookAgainIn(SOON);
        }
    }

    private Optional<OrderView> placed() {
        return Optional.ofNullable(tried.getPlaced()).flatMap(TriedOrder.Placed::order);
    }

    /** That of the address, if it is one that was tried on this connection. */
    private Optional<OrderView> named(Connection connection) {
        return page.number("order").stream()
                .mapToObj(id -> orders.find(connection.supplier().value(), id))
                .flatMap(Optional::stream)
                .filter(found -> found.isTrial()
                        && found.connectionId() == connection.id().value())
                .findFirst();
    }

    private void say(Connection connection, OrderView of, DocumentKind kind) {
        problems = answer.answer(connection, of, kind, page.supplierName(), page.actor());
        if (problems.isEmpty()) {
            page.goTo(getAddress());
        } else {
            page.unprocessable();
        }
    }

    /** The tried order; null where none is looked at. */
    public @Nullable OrderView getOrder() {
        return order;
    }

    /** This page with its cart and its order, at what goes back. */
    public String getAddress() {
        Connection connection = tried.getConnection();
        return connection == null || order == null
                ? ""
                : "%s&order=%d#back"
                        .formatted(
                                page.link("/console/try", "id", connection.id().value(), "cart"),
                                order.head().id());
    }

    /** What the core system has not said yet, as long as the order waits: once it is decided, nobody plays it any more. */
    public List<DocumentKind> getUnsaid() {
        if (order == null || !HandedOn.isTried(order)) {
            return List.of();
        }
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> letters.stream().noneMatch(letter -> letter.kind() == kind))
                .toList();
    }

    public List<Letter> getLetters() {
        return letters;
    }

    /** Why nothing was said, as a core system would be told, in the language of the page. */
    public List<String> getProblems() {
        return problems.stream()
                .map(problem -> ObjectionSentences.say(problem, speech))
                .toList();
    }
}
