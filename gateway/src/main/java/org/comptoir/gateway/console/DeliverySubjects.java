package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DoorTarget;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.partner.SupplierId;

/** What a delivery is about, under the name people know it by: the outbox has our own ids, which nobody else has seen. */
@Named("subjects")
@RequestScoped
public class DeliverySubjects {

    private static final String ORDER = "order:";
    private static final String BACK = "back:";
    private static final String PUBLICATION = "publication:";

    private final PageView page;
    private final Speech speech;
    private final OrderSearch orders;
    private final Map<Long, String> numbers = new HashMap<>();

    @Inject
    DeliverySubjects(PageView page, Speech speech, OrderSearch orders) {
        this.page = page;
        this.speech = speech;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliverySubjects() {
        this(null, null, null);
    }

    /** Asks for all of a list at once. */
    void learn(SupplierId supplier, Collection<String> subjects) {
        TreeSet<Long> ids = new TreeSet<>();
        subjects.forEach(subject -> orderOf(subject).ifPresent(ids::add));
        ids.removeAll(numbers.keySet());
        numbers.putAll(orders.numbers(supplier.value(), ids));
    }

    /** As the outbox has it: what was typed may be an order's number. */
    String meant(SupplierId supplier, String typed) {
        return orders.ofNumber(supplier.value(), typed).map(id -> ORDER + id).orElse(typed);
    }

    /** Such as {@code Ship notice for order 4711}. */
    public String name(DeliveryView delivery) {
        String subject = delivery.subject();
        Optional<Long> order = orderOf(subject);
        if (order.isPresent()) {
            page.supplier().ifPresent(supplier -> learn(supplier, List.of(subject)));
            String text = subject.startsWith(BACK)
                    ? "subject.back."
                            + BackDocument.ofKey(delivery.idempotencyKey())
                                    .kind()
                                    .text()
                    : "subject.order";
            return speech.text(
                    text, numbers.getOrDefault(order.get(), order.get().toString()));
        }
        return subject.startsWith(PUBLICATION)
                ? speech.text("export.title", subject.substring(PUBLICATION.length()))
                : subject;
    }

    /** Where it goes, as people say it: the buyer of a connection has an address of ours in the outbox. */
    public String target(String target) {
        return DoorTarget.find(target)
                .map(door -> speech.text("target.buyer", door.connection()))
                .orElse(target);
    }

    /** The page about it; empty where there is none for who looks. */
    public String address(String subject) {
        if (orderOf(subject).isPresent()) {
            return page.link("/console/order", "id", subject.substring(subject.indexOf(':') + 1));
        }
        return subject.startsWith(PUBLICATION) && page.reaches("/console/export")
                ? page.link("/console/export", "name", subject.substring(PUBLICATION.length()))
                : "";
    }

    private static Optional<Long> orderOf(String subject) {
        return subject.matches("(order|back):\\d{1,18}")
                ? Optional.of(Long.valueOf(subject.substring(subject.indexOf(':') + 1)))
                : Optional.empty();
    }
}
