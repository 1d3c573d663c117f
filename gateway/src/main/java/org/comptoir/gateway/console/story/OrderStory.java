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
import java.util.stream.Stream;
import org.comptoir.gateway.console.story.Story.Paper;
import org.comptoir.gateway.console.story.Story.Sent;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;

/** Gathers everything there is about an order and all its versions. */
@ApplicationScoped
class OrderStory {

    private final OrderSearch orders;
    private final Papers papers;
    private final DeliverySearch deliveries;

    @Inject
    OrderStory(OrderSearch orders, Papers papers, DeliverySearch deliveries) {
        this.orders = orders;
        this.papers = papers;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderStory() {
        this(null, null, null);
    }

    /**
     * Empty for an unknown order and for another supplier's.
     *
     * @param whole whether documents for core systems, in which nothing can be blanked, belong to it
     */
    public Optional<Story> of(long supplier, long id, boolean whole) {
        return orders.find(supplier, id).map(order -> story(supplier, order, whole));
    }

    private Story story(long supplier, OrderView order, boolean whole) {
        OrderHead head = order.head();
        List<Paper> papers =
                this.papers.numbered(supplier, order.connectionId(), orders.documentsOf(supplier, head.orderNumber()));
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add("order:" + order.firstId());
        order.versions().stream().map(OrderHead::id).forEach(id -> subjects.add("order:" + id));
        List<Told> told = new ArrayList<>(this.papers.events(supplier, subjects));
        papers.forEach(paper -> told.add(Papers.arrival(paper)));
        List<Sent> sent = new ArrayList<>();
        for (DeliveryView delivery : Stream.concat(
                        order.deliveries().stream(), deliveries.about(supplier, BackDocument.subject(order)).stream())
                .toList()) {
            Optional<Sent> document = whole ? sent(supplier, delivery) : Optional.empty();
            document.ifPresent(sent::add);
            told.addAll(outgoing(supplier, delivery, document.map(Sent::file)));
        }
        told.sort(Comparator.comparing(Told::at));
        List<String> lines = new ArrayList<>();
        lines.add("Order %s of %s (%s), connection %s, state %s"
                .formatted(
                        head.orderNumber(), head.clientName(), head.clientNumber(), head.connection(), head.status()));
        order.findings()
                .forEach(finding -> lines.add("Finding, line %d, %s: expected %s, got %s"
                        .formatted(finding.line(), finding.rule(), finding.expected(), finding.got())));
        return new Story(
                "order:" + head.id(),
                lines,
                Map.of(
                        "order",
                        head.orderNumber(),
                        "connection",
                        head.connection(),
                        "state",
                        head.status().name()),
                told,
                papers,
                sent);
    }

    private Optional<Sent> sent(long supplier, DeliveryView delivery) {
        String name = delivery.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
        return deliveries
                .payload(supplier, delivery.id())
                .map(payload -> new Sent("sent/%d-%s".formatted(delivery.id(), name), payload));
    }

    private List<Told> outgoing(long supplier, DeliveryView delivery, Optional<String> file) {
        List<Told> told = new ArrayList<>();
        String name = "delivery %d".formatted(delivery.id());
        told.add(new Told(
                delivery.createdAt(),
                "delivery",
                "",
                "%s queued for %s under the key %s, as %s"
                        .formatted(name, delivery.target(), delivery.idempotencyKey(), delivery.fileName()),
                file));
        deliveries
                .attempts(supplier, delivery.id())
                .forEach(attempt -> told.add(new Told(
                        attempt.endedAt(),
                        "attempt",
                        attempt.node(),
                        "%s, attempt %d: %s after %d ms, %s"
                                .formatted(
                                        name,
                                        attempt.attempt(),
                                        attempt.outcome(),
                                        attempt.millis(),
                                        attempt.note()))));
        delivery.removedAt()
                .ifPresent(at -> told.add(
                        new Told(at, "delivery", "", name + ": what it sent was removed by the retention rule")));
        delivery.finishedAt()
                .ifPresent(end ->
                        told.add(new Told(end, "delivery", "", "%s is %s".formatted(name, delivery.state()))));
        return told;
    }
}
