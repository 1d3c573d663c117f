package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.KeptWords;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.console.order.OrderWords;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.DecisionView;

/** From an order's first version to the core system's word. */
@RequestScoped
class OrderMoments {

    private final Speech speech;
    private final OrderWords words;
    private final Ways ways;
    private final OrderSources sources;
    private final KeptWords kept;

    @Inject
    OrderMoments(Speech speech, OrderWords words, Ways ways, OrderSources sources, KeptWords kept) {
        this.speech = speech;
        this.words = words;
        this.ways = ways;
        this.sources = sources;
        this.kept = kept;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderMoments() {
        this(null, null, null, null, null);
    }

    /** All versions of one order, and what went out about it. */
    public List<Moment> of(long supplier, OrderView order) {
        List<Moment> moments = new ArrayList<>();
        for (OrderHead version : order.versions()) {
            Optional<OrderView> whole =
                    version.id() == order.head().id() ? Optional.of(order) : sources.order(supplier, version.id());
            List<DecisionView> decisions = sources.decisions(supplier, version.id());
            whole.ifPresent(each ->
                    moments.add(received(supplier, each, cameAs(each.head().status(), each.findings(), decisions))));
            decisions.forEach(decision -> moments.add(decided(version, decision)));
            sources.confirmations(supplier, version.id()).forEach(said -> moments.add(confirmed(version, said)));
        }
        order.deliveries().forEach(delivery -> moments.addAll(delivered(supplier, delivery)));
        sources.back(supplier, order).forEach(delivery -> moments.addAll(delivered(supplier, delivery)));
        return moments;
    }

    private Moment received(long supplier, OrderView order, OrderStatus then) {
        OrderHead head = order.head();
        Moment moment = Moment.of(
                        head.receivedAt(),
                        speech.text(
                                "story.order", speech.label("revision", head.revision()), speech.label("order", then)),
                        speech.text("story.lines", head.lines(), speech.money(head.total())),
                        tone(then))
                .linking(ways.order(head.id(), head.orderNumber()));
        Moment documented = ways.documented(moment, supplier, order.connectionId(), Optional.of(order.documentId()));
        List<String> findings =
                new ArrayList<>(order.findings().stream().map(words::sentence).toList());
        findings.addAll(documented.findings());
        return documented.finding(findings);
    }

    /** What was decided when it came: held is what a person decided on or would have to, whatever became of it since. */
    static OrderStatus cameAs(OrderStatus now, List<Finding> findings, List<DecisionView> decisions) {
        if (findings.stream().anyMatch(finding -> finding.rule() == Finding.Rule.EARLIER_VERSION)) {
            return OrderStatus.PARKED;
        }
        boolean held = findings.stream().anyMatch(finding -> finding.outcome() == OnDeviation.HOLD);
        return held || !decisions.isEmpty() ? OrderStatus.ON_HOLD : now;
    }

    private static String tone(OrderStatus status) {
        return switch (status) {
            case ACCEPTED -> Moment.GOOD;
            case REFUSED -> Moment.BAD;
            default -> Moment.PLAIN;
        };
    }

    private Moment decided(OrderHead version, DecisionView decision) {
        return Moment.of(
                        decision.decidedAt().orElse(decision.proposedAt()),
                        "%s, %s"
                                .formatted(
                                        speech.label("decision.kind", decision.kind()),
                                        speech.label("decision.state", decision.state())),
                        "%s (%s)"
                                .formatted(
                                        decision.reason(), decision.decidedBy().orElse(decision.proposedBy())),
                        Moment.PLAIN)
                .linking(ways.order(version.id(), version.orderNumber()));
    }

    private Moment confirmed(OrderHead version, Confirmation said) {
        return Moment.of(
                        said.receivedAt(),
                        speech.text("story.confirmed", speech.label("confirmation", said.verdict())),
                        String.join(" ", said.coreNumber(), said.reason()).strip(),
                        said.verdict() == Verdict.REFUSED ? Moment.BAD : Moment.GOOD)
                .linking(ways.order(version.id(), version.orderNumber()));
    }

    private static String toneOf(String outcome) {
        return switch (outcome) {
            case "delivered", "found" -> Moment.GOOD;
            case "withdrawn" -> Moment.PLAIN;
            default -> Moment.BAD;
        };
    }

    private List<Moment> delivered(long supplier, DeliveryView delivery) {
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.of(
                        delivery.createdAt(),
                        speech.text("story.queued", delivery.target()),
                        delivery.fileName(),
                        Moment.PLAIN)
                .linking(ways.delivery(delivery.id())));
        sources.attempts(supplier, delivery.id())
                .forEach(attempt -> moments.add(Moment.of(
                                attempt.endedAt(),
                                speech.text(
                                        "story.attempt",
                                        attempt.attempt(),
                                        speech.text("attempt." + attempt.outcome())),
                                kept.note(attempt.note()),
                                toneOf(attempt.outcome()))
                        .linking(ways.delivery(delivery.id()))));
        return moments;
    }
}
