package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.summary.FulfilmentSearch;

/** For what a delivery waits that is not to go before another one, and what to do about that. */
@Named("waiting")
@RequestScoped
public class WaitingWords {

    private final PageView page;
    private final Speech speech;
    private final DeliverySearch deliveries;
    private final FulfilmentSearch said;
    private final Map<Long, Optional<DeliveryView>> fronts = new HashMap<>();

    @Inject
    WaitingWords(PageView page, Speech speech, DeliverySearch deliveries, FulfilmentSearch said) {
        this.page = page;
        this.speech = speech;
        this.deliveries = deliveries;
        this.said = said;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WaitingWords() {
        this(null, null, null, null);
    }

    /** Empty where it is the delivery's turn, or the one before it is only just begun. */
    public String says(DeliveryView delivery) {
        return front(delivery)
                .map(front -> speech.text(
                        "delivery.behind." + front.state(),
                        name(front),
                        speech.time(front.finishedAt().orElse(front.createdAt()))))
                .orElse("");
    }

    /** The page of the one before it. */
    public String address(DeliveryView delivery) {
        return front(delivery)
                .map(front -> page.link("/console/delivery", "id", front.id()))
                .orElse("");
    }

    private Optional<DeliveryView> front(DeliveryView delivery) {
        return delivery.behind().stream()
                .mapToObj(id -> fronts.computeIfAbsent(id, this::find))
                .flatMap(Optional::stream)
                .filter(front -> !front.state().isOver())
                .filter(front -> front.state() != DeliveryState.WAITING || front.attempts() > 0)
                .findFirst();
    }

    private Optional<DeliveryView> find(Long id) {
        return page.supplier().flatMap(supplier -> deliveries.find(supplier.value(), id));
    }

    /** Such as {@code ship notice DN-1001}; what goes to core systems is named by its file. */
    private String name(DeliveryView front) {
        return page.supplier()
                .flatMap(supplier -> said.called(supplier.value(), front))
                .map(called -> speech.text("delivery.behind." + called.kind(), called.number()))
                .orElse(front.fileName());
    }
}
