package org.comptoir.gateway.console.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalQuery;
import org.comptoir.gateway.journal.JournalQuery.Filter;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.journal.trail.TrailSearch;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;

/** Gathers everything there is about an order and all its versions. */
@ApplicationScoped
class OrderStory {

    private static final int MOST = 200;

    private final OrderSearch orders;
    private final JournalSearch journal;
    private final TrailSearch trail;
    private final DeliverySearch deliveries;

    @Inject
    OrderStory(OrderSearch orders, JournalSearch journal, TrailSearch trail, DeliverySearch deliveries) {
        this.orders = orders;
        this.journal = journal;
        this.trail = trail;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderStory() {
        this(null, null, null, null);
    }

    /** A kept document and what it is called in the archive. */
    record Paper(String file, KeptDocument document) {}

    /** What went to a core system, and what it is called in the archive. */
    record Sent(String file, byte[] payload) {}

    /** Everything, the earliest first. */
    record Story(OrderView order, List<Told> told, List<Paper> papers, List<Sent> sent) {

        Story {
            told = List.copyOf(told);
            papers = List.copyOf(papers);
            sent = List.copyOf(sent);
        }
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
        List<Paper> papers = papers(supplier, order);
        List<Told> told = new ArrayList<>();
        papers.forEach(paper -> told.add(arrival(paper)));
        told.addAll(events(supplier, order));
        List<Sent> sent = new ArrayList<>();
        for (DeliveryView delivery : order.deliveries()) {
            Optional<Sent> document = whole ? sent(supplier, delivery) : Optional.empty();
            document.ifPresent(sent::add);
            told.addAll(outgoing(supplier, delivery, document.map(Sent::file)));
        }
        told.sort(Comparator.comparing(Told::at));
        return new Story(order, told, papers, sent);
    }

    private List<Paper> papers(long supplier, OrderView order) {
        Set<KeptDocument> found = new LinkedHashSet<>();
        for (long id : orders.documentsOf(supplier, order.head().orderNumber())) {
            journal.find(supplier, new JournalId(id))
                    .filter(document -> document.connectionId()
                            .filter(of -> of == order.connectionId())
                            .isPresent())
                    .ifPresent(document -> {
                        found.add(document);
                        found.addAll(answers(supplier, document));
                    });
        }
        List<Paper> papers = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(document -> document.id().value()))
                .forEach(document -> papers.add(new Paper(fileName(papers.size() + 1, document), document)));
        return papers;
    }

    /** What else bears the name of a document: resends of it, and answers. */
    private Collection<KeptDocument> answers(long supplier, KeptDocument to) {
        if (to.documentId().isEmpty()) {
            return List.of();
        }
        Filter named = new Filter(
                to.connectionId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                to.documentId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return journal.list(new JournalQuery(supplier, named, OptionalLong.empty(), MOST))
                .documents();
    }

    private static String fileName(int number, KeptDocument document) {
        return "documents/%03d-%s-%s.%s"
                .formatted(
                        number,
                        document.direction().name().toLowerCase(Locale.ROOT),
                        document.kind().replaceAll("[^A-Za-z0-9]", "_"),
                        document.contentType().contains("xml") ? "xml" : "txt");
    }

    private static Told arrival(Paper paper) {
        KeptDocument document = paper.document();
        String way = document.direction().name().toLowerCase(Locale.ROOT);
        return new Told(
                document.receivedAt(),
                "document",
                "",
                "%s %s, %s, status %d, %d bytes, number %d in the journal"
                        .formatted(
                                document.kind(),
                                way,
                                document.documentId().orElse("without a name"),
                                document.status(),
                                document.size(),
                                document.id().value()),
                Optional.of(paper.file()));
    }

    private List<Told> events(long supplier, OrderView order) {
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add("order:" + order.firstId());
        order.versions().stream().map(OrderHead::id).forEach(id -> subjects.add("order:" + id));
        List<Told> told = new ArrayList<>();
        for (String subject : subjects) {
            trail.after(TrailQuery.about(supplier, subject), 0, MOST)
                    .forEach(event -> told.add(new Told(
                            event.at(),
                            "audit",
                            event.actor(),
                            "%s %s: %s (place %d)"
                                    .formatted(event.action(), event.subject(), event.detail(), event.place()))));
        }
        return told;
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
        delivery.finishedAt()
                .ifPresent(end ->
                        told.add(new Told(end, "delivery", "", "%s is %s".formatted(name, delivery.state()))));
        return told;
    }
}
